// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Fluid's vault resolver, and what it reads of a position and its vault.
/// Leaves out: the vaults themselves, interest, limits, the table of ticks (a debt's step is given by its dust), what a
/// liquidation left of a position; anyone may set a position.
/// Source: Instadapp/fluid-contracts-public:contracts/periphery/resolvers/vault/structs.sol and main.sol,
/// contracts/periphery/resolvers/liquidity/structs.sol, contracts/protocols/vault/interfaces/iVault.sol,
/// contracts/protocols/vault/vaultT1/coreModule/main.sol liquidate.
contract FluidVaults {
    struct Tokens {
        address token0;
        address token1;
    }

    struct ConstantViews {
        address liquidity;
        address factory;
        address operateImplementation;
        address adminImplementation;
        address secondaryImplementation;
        address deployer;
        address supply;
        address borrow;
        Tokens supplyToken;
        Tokens borrowToken;
        uint256 vaultId;
        uint256 vaultType;
        bytes32[4] slots;
    }

    struct Configs {
        uint16 supplyRateMagnifier;
        uint16 borrowRateMagnifier;
        uint16 collateralFactor;
        uint16 liquidationThreshold;
        uint16 liquidationMaxLimit;
        uint16 withdrawalGap;
        uint16 liquidationPenalty;
        uint16 borrowFee;
        address oracle;
        uint256 oraclePriceOperate;
        uint256 oraclePriceLiquidate;
        address rebalancer;
        uint256 lastUpdateTimestamp;
    }

    /// The last five are words that nobody here looks into: prices and rates, totals, limits, state, and the sides'
    /// data at the liquidity layer.
    struct VaultEntireData {
        address vault;
        bool isSmartCol;
        bool isSmartDebt;
        ConstantViews constantVariables;
        Configs configs;
        uint256[14] exchangePricesAndRates;
        uint256[6] totalSupplyAndBorrow;
        uint256[8] limitsAndAvailability;
        int256[13] vaultState;
        uint256[22] liquidityUserData;
    }

    struct UserPosition {
        uint256 nftId;
        address owner;
        bool isLiquidated;
        bool isSupplyPosition;
        int256 tick;
        uint256 tickId;
        uint256 beforeSupply;
        uint256 beforeBorrow;
        uint256 beforeDustBorrow;
        uint256 supply;
        uint256 borrow;
        uint256 dustBorrow;
    }

    struct Vault {
        address held;
        address owed;
        address oracle;
        uint16 liquidationThreshold;
        bool isSmartCol;
    }

    mapping(uint256 => Vault) private vaults;
    mapping(uint256 => UserPosition) private positions;
    mapping(uint256 => uint256) private vaultOf;
    mapping(address => uint256[]) private held;

    function positionsNftIdOfUser(address user) external view returns (uint256[] memory) {
        return held[user];
    }

    function positionByNftId(uint256 id)
        external
        view
        returns (UserPosition memory position, VaultEntireData memory data)
    {
        position = positions[id];
        Vault memory one = vaults[vaultOf[id]];
        data.vault = address(uint160(0xf1d0 + vaultOf[id]));
        data.isSmartCol = one.isSmartCol;
        data.constantVariables.supplyToken.token0 = one.held;
        data.constantVariables.borrowToken.token0 = one.owed;
        data.constantVariables.vaultId = vaultOf[id];
        data.constantVariables.vaultType = one.isSmartCol ? 20000 : 10000;
        data.configs.collateralFactor = one.liquidationThreshold - 100;
        data.configs.liquidationThreshold = one.liquidationThreshold;
        data.configs.oracle = one.oracle;
        data.configs.oraclePriceOperate = FluidOracle(one.oracle).getExchangeRateOperate();
        data.configs.oraclePriceLiquidate = FluidOracle(one.oracle).getExchangeRateLiquidate();
    }

    /// By the step that the debt was rounded up to, against the ratio at the threshold, both with 96 binary places.
    function isLiquidatable(uint256 id) external view returns (bool) {
        UserPosition memory position = positions[id];
        Vault memory one = vaults[vaultOf[id]];
        uint256 price = (FluidOracle(one.oracle).getExchangeRateLiquidate() * 2 ** 96) / 1e27;
        uint256 ratio = ((position.borrow + position.dustBorrow) * 2 ** 96) / position.supply;
        return ratio > (price * (one.liquidationThreshold / 10)) / 1000;
    }

    function devnetVault(uint256 vaultId, Vault calldata vault) external {
        vaults[vaultId] = vault;
    }

    function devnetPosition(uint256 id, uint256 vaultId, address owner, uint256 supply, uint256 borrow, uint256 dust)
        external
    {
        if (vaultOf[id] == 0) held[owner].push(id);
        vaultOf[id] = vaultId;
        positions[id] = UserPosition(id, owner, false, borrow == 0, -1, 1, 0, 0, 0, supply, borrow, dust);
    }
}

/// Stands for: Fluid's generic oracle, and a capped rate that it reads.
/// Source: Instadapp/fluid-contracts-public:contracts/oracle/oracles/genericOracleBase.sol, contracts/oracle/fluidCappedRate.sol.
contract FluidOracle {
    struct OracleHopSource {
        address source;
        bool invertRate;
        uint256 multiplier;
        uint256 divisor;
        uint8 sourceType;
    }

    uint256 private rate;
    OracleHopSource[] private sources;

    function getExchangeRateOperate() external view returns (uint256) {
        return (rate * 99) / 100;
    }

    function getExchangeRateLiquidate() external view returns (uint256) {
        require(rate != 0, "no price");
        return rate;
    }

    function getOracleHopSources() external view returns (OracleHopSource[] memory all) {
        all = new OracleHopSource[](5);
        for (uint256 i = 0; i < sources.length; i++) all[i] = sources[i];
    }

    function devnetRate(uint256 value) external {
        rate = value;
    }

    function devnetSource(address source, uint8 sourceType) external {
        sources.push(OracleHopSource(source, false, 1, 1, sourceType));
    }
}

contract FluidCappedRate {
    function getRatesAndCaps()
        external
        pure
        returns (uint256, uint256, uint256, bool, bool, uint256, uint256, bool, bool, bool)
    {
        return (1.2e27, 1.2e27, 1.2e27, false, false, 1.2e27, 1.2e27, false, false, false);
    }
}
