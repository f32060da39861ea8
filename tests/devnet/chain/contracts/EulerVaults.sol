// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IQuotes {
    function getQuote(uint256 amount, address base, address quote) external view returns (uint256);
}

/// Stands for: Euler v2's vault connector: whose an account is, what it pledged, whom it owes.
/// Leaves out: authentication, batches, checks; anyone may set an account.
/// Source: euler-xyz/ethereum-vault-connector:src/EthereumVaultConnector.sol.
contract EulerConnector {
    mapping(bytes19 => address) private owners;
    mapping(address => address[]) private collaterals;
    mapping(address => address[]) private controllers;

    function getAccountOwner(address account) external view returns (address) {
        return owners[bytes19(bytes20(account))];
    }

    function getCollaterals(address account) external view returns (address[] memory) {
        return collaterals[account];
    }

    function getControllers(address account) external view returns (address[] memory) {
        return controllers[account];
    }

    function devnetAccount(address owner, address account, address[] calldata pledged, address[] calldata owedTo)
        external
    {
        owners[bytes19(bytes20(owner))] = owner;
        collaterals[account] = pledged;
        controllers[account] = owedTo;
    }
}

/// Stands for: a vault of Euler v2, as collateral and as lender, with its rounding: assets of shares over a virtual
/// deposit of 1e6, debts with 31 more binary places and rounded up, each collateral's value cut to its LTV by itself,
/// an LTV that falls over time, and a liquidation at mid prices once what counts is no more than what is owed.
/// Leaves out: interest, caps, hooks, transfers; anyone may set what it holds and who owes what.
/// Source: euler-xyz/euler-vault-kit:src/EVault/shared/LiquidityUtils.sol, shared/types/LTVConfig.sol, Owed.sol,
/// shared/lib/ConversionHelpers.sol, modules/Liquidation.sol calculateMaxLiquidation.
contract EulerVault {
    struct Ltv {
        uint16 liquidation;
        uint16 initialLiquidation;
        uint48 targetTimestamp;
        uint32 rampDuration;
    }

    EulerConnector private connector;
    address public asset;
    address public oracle;
    address public unitOfAccount;
    uint256 private cash;
    uint256 private totalBorrows;
    uint256 public totalSupply;
    mapping(address => uint256) public balanceOf;
    mapping(address => uint256) private owed;
    mapping(address => Ltv) private ltvs;

    function convertToAssets(uint256 shares) external view returns (uint256) {
        return shares * (cash + up(totalBorrows) + 1e6) / (totalSupply + 1e6);
    }

    function debtOf(address account) public view returns (uint256) {
        return up(owed[account]);
    }

    function LTVLiquidation(address collateral) public view returns (uint16) {
        Ltv memory ltv = ltvs[collateral];
        if (block.timestamp >= ltv.targetTimestamp || ltv.liquidation >= ltv.initialLiquidation) return ltv.liquidation;
        uint256 left = ltv.targetTimestamp - block.timestamp;
        return uint16(ltv.liquidation + uint256(ltv.initialLiquidation - ltv.liquidation) * left / ltv.rampDuration);
    }

    function accountLiquidity(address account, bool) public view returns (uint256 counted, uint256 owing) {
        address[] memory pledged = connector.getCollaterals(account);
        for (uint256 i = 0; i < pledged.length; i++) {
            uint256 ltv = LTVLiquidation(pledged[i]);
            uint256 balance = ltv == 0 ? 0 : EulerVault(pledged[i]).balanceOf(account);
            if (balance != 0) counted += IQuotes(oracle).getQuote(balance, pledged[i], unitOfAccount) * ltv / 1e4;
        }
        uint256 debt = debtOf(account);
        owing = asset == unitOfAccount || debt == 0 ? debt : IQuotes(oracle).getQuote(debt, asset, unitOfAccount);
    }

    /// What a liquidator may repay at most; zero while the account is healthy.
    function maxRepay(address violator) external view returns (uint256) {
        (uint256 counted, uint256 owing) = accountLiquidity(violator, true);
        return counted > owing ? 0 : debtOf(violator);
    }

    function devnetTerms(EulerConnector connector_, address asset_, address oracle_, address unit) external {
        (connector, asset, oracle, unitOfAccount) = (connector_, asset_, oracle_, unit);
    }

    function devnetBooks(uint256 cash_, uint256 borrowsExact, uint256 shares) external {
        (cash, totalBorrows, totalSupply) = (cash_, borrowsExact, shares);
    }

    function devnetHas(address account, uint256 shares, uint256 owedExact) external {
        (balanceOf[account], owed[account]) = (shares, owedExact);
    }

    function devnetLtv(address collateral, Ltv calldata ltv) external {
        ltvs[collateral] = ltv;
    }

    function up(uint256 exact) private pure returns (uint256) {
        return (exact + (1 << 31) - 1) >> 31;
    }
}

/// Stands for: Euler's router, which takes a vault for what it holds and hands the rest to an adapter.
/// Source: euler-xyz/euler-price-oracle:src/EulerRouter.sol.
contract EulerRouter is IQuotes {
    mapping(address => mapping(address => address)) private adapters;
    mapping(address => address) public resolvedVaults;

    function getQuote(uint256 amount, address base, address quote) external view returns (uint256) {
        address adapter;
        (amount, base, quote, adapter) = resolveOracle(amount, base, quote);
        return base == quote ? amount : IQuotes(adapter).getQuote(amount, base, quote);
    }

    function resolveOracle(uint256 amount, address base, address quote)
        public
        view
        returns (uint256, address, address, address)
    {
        if (base == quote) return (amount, base, quote, address(0));
        address adapter = adapters[base][quote];
        if (adapter != address(0)) return (amount, base, quote, adapter);
        address asset = resolvedVaults[base];
        require(asset != address(0), "PriceOracle_NotSupported");
        return resolveOracle(EulerVault(base).convertToAssets(amount), asset, quote);
    }

    function devnetAdapter(address base, address quote, address adapter) external {
        adapters[base][quote] = adapter;
    }

    function devnetVault(address vault, address asset) external {
        resolvedVaults[vault] = asset;
    }
}

/// Stands for: an adapter that reads one price, and by its name tells from where; as a feed, it also tells what it is.
/// Source: euler-xyz/euler-price-oracle:src/adapter/chainlink/ChainlinkOracle.sol, rate/RateProviderOracle.sol, src/lib/ScaleUtils.sol.
contract EulerAdapter is IQuotes {
    string public name;
    string public description;
    address public feed;
    uint256 private price;
    uint256 private scale;

    function getQuote(uint256 amount, address, address) external view returns (uint256) {
        require(price != 0, "PriceOracle_InvalidAnswer");
        return amount * price / scale;
    }

    function devnetName(string calldata name_, string calldata description_) external {
        (name, description, feed) = (name_, description_, address(this));
    }

    function devnetPrice(uint256 price_, uint256 scale_) external {
        (price, scale) = (price_, scale_);
    }
}

/// Stands for: an adapter that joins two. Source: euler-xyz/euler-price-oracle:src/adapter/CrossAdapter.sol.
contract EulerCross is IQuotes {
    string public constant name = "CrossAdapter";
    address public base;
    address public cross;
    address public quote;
    address public oracleBaseCross;
    address public oracleCrossQuote;

    function getQuote(uint256 amount, address, address) external view returns (uint256) {
        amount = IQuotes(oracleBaseCross).getQuote(amount, base, cross);
        return IQuotes(oracleCrossQuote).getQuote(amount, cross, quote);
    }

    function devnetJoin(address base_, address cross_, address quote_, address first, address second) external {
        (base, cross, quote, oracleBaseCross, oracleCrossQuote) = (base_, cross_, quote_, first, second);
    }
}
