// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IFeed {
    function latestAnswer() external view returns (int256);
}

/// Stands for: Aave's price-cap adapters of LSTs: exchange rate × ETH/USD, 8 decimals. A discount on the market is unseen.
/// Leaves out: the cap on growth (isCapped is always false) and its snapshot.
/// Source: bgd-labs/aave-capo:src/contracts/PriceCapAdapterBase.sol.
contract RateAdapter {
    IFeed constant ETH_USD = IFeed(0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419);
    address public immutable RATIO_PROVIDER;
    bytes4 immutable selector;
    uint8 public constant RATIO_DECIMALS = 18;
    uint8 public constant decimals = 8;
    string public description;

    constructor(string memory description_, address provider, bytes4 selector_) {
        description = description_;
        RATIO_PROVIDER = provider;
        selector = selector_;
    }

    function getRatio() public view returns (int256) {
        (bool ok, bytes memory result) = RATIO_PROVIDER.staticcall(abi.encodeWithSelector(selector));
        require(ok, "no ratio");
        return abi.decode(result, (int256));
    }

    function isCapped() external pure returns (bool) {
        return false;
    }

    function latestAnswer() external view returns (int256) {
        return (ETH_USD.latestAnswer() * getRatio()) / 1e18;
    }
}
