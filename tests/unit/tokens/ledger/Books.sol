// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: every contract that a rate of the registry is read from, by the function it answers with.
/// Keeps: assets behind it, shares out there, the direction of each function, and rounding down.
/// Leaves out: how assets and shares come to be (the test keeps those books), roles, events, oracles' delays.
/// Sources: the `sources` of each token in lib/tokens; with no shares, ERC-4626 and rETH are worth one.
contract Books {
    uint256 assets;
    uint256 shares;
    uint256 updatedAt;
    address unit;
    uint8 public decimals;
    bool public paused;

    uint256 constant WAD = 1e18;
    uint256 constant CREDITS = 1e27;

    function worth(uint256 amount) internal view returns (uint256) {
        return shares == 0 ? amount : (amount * assets) / shares;
    }

    // Underlying of one token.
    function stEthPerToken() external view returns (uint256) { return worth(WAD); }
    function getExchangeRate() external view returns (uint256) { return worth(WAD); }
    function exchangeRate() external view returns (uint256) { return worth(WAD); }
    function getRate() external view returns (uint256) { return worth(WAD); }
    function rate() external view returns (uint256) { return worth(WAD); }
    function lastUpdated() external view returns (uint256) { return updatedAt; }
    function pricePerShare() external view returns (uint256) { return worth(WAD); }
    function swETHToETHRate() external view returns (uint256) { return worth(WAD); }
    function rswETHToETHRate() external view returns (uint256) { return worth(WAD); }
    function exchangeRatio() external view returns (uint256) { return worth(WAD); }
    function balancePerShare() external view returns (uint256) { return worth(WAD); }
    function rsETHPrice() external view returns (uint256) { return worth(WAD); }
    function primeETHPrice() external view returns (uint256) { return worth(WAD); }
    /// Not a view in StakeStone's vault: it may still be called without a transaction.
    function currentSharePrice() external returns (uint256) { updatedAt = block.timestamp; return worth(WAD); }

    // Underlying of an amount of tokens or shares.
    function getPooledEthByShares(uint256 amount) external view returns (uint256) { return worth(amount); }
    function getTokensByShares(uint256 amount) external view returns (uint256) { return worth(amount); }
    function amountForShare(uint256 amount) external view returns (uint256) { return worth(amount); }
    function convertToAssets(uint256 amount) external view returns (uint256) { return worth(amount); }
    function previewRedeem(uint256 amount) external view returns (uint256) { return worth(amount); }
    function mETHToETH(uint256 amount) external view returns (uint256) { return worth(amount); }
    function underlyingBalanceFromShares(uint256 amount) external view returns (uint256) { return worth(amount); }
    function convertSnBnbToBnb(uint256 amount) external view returns (uint256) { return worth(amount); }
    function convertBnbXToBnb(uint256 amount) external view returns (uint256) { return worth(amount); }
    function convertToTokens(uint256 amount) external view returns (uint256) { return worth(amount); }
    function getPooledAvaxByShares(uint256 amount) external view returns (uint256) { return worth(amount); }
    function getPooledFlrByShares(uint256 amount) external view returns (uint256) { return worth(amount); }
    function toCelo(uint256 amount) external view returns (uint256) { return worth(amount); }
    function kHYPEToHYPE(uint256 amount) external view returns (uint256) { return worth(amount); }
    function BeHYPEToHYPE(uint256 amount) external view returns (uint256) { return worth(amount); }

    // The same with the books beside it.
    function convertMaticXToPOL(uint256 amount) external view returns (uint256, uint256, uint256) {
        return (worth(amount), shares, assets);
    }
    function convertStMaticToMatic(uint256 amount) external view returns (uint256, uint256, uint256) {
        return (worth(amount), shares, assets);
    }
    function fraction() external view returns (uint128 elastic, uint128 base) {
        return (uint128(assets), uint128(shares));
    }

    // Tokens of one underlying: falls as rewards come in.
    function ratio() public view returns (uint256) { return (WAD * shares) / assets; }
    function getRatio(address) external view returns (uint256) { return ratio(); }
    function rebasingCreditsPerTokenHighres() external view returns (uint256) { return (CREDITS * shares) / assets; }

    // In which asset the vault reckons.
    function asset() external view returns (address) { return unit; }
    function base() external view returns (address) { return unit; }

    // Feeds, of any number of decimals.
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (1, int256(worth(10 ** decimals)), updatedAt, updatedAt, 1);
    }
}
