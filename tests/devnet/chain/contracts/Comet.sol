// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: one market of Compound v3: who has what, what it is worth, who may be liquidated.
/// Leaves out: interest, supplying and borrowing by transfer, absorbing, pausing; anyone may set an account.
/// Source: compound-finance/comet:contracts/Comet.sol, CometStorage.sol.
contract Comet {
    struct Asset {
        uint8 offset;
        address asset;
        address priceFeed;
        uint64 scale;
        uint64 borrowCollateralFactor;
        uint64 liquidateCollateralFactor;
        uint64 liquidationFactor;
        uint128 supplyCap;
    }

    struct Basic {
        int104 principal;
        uint64 trackingIndex;
        uint64 trackingAccrued;
        uint16 assetsIn;
        uint8 reserved;
    }

    struct Collateral {
        uint128 balance;
        uint128 reserved;
    }

    address public baseToken;
    address public baseTokenPriceFeed;
    uint256 public constant baseScale = 1e18;
    Asset[] private assets;
    mapping(address => Basic) public userBasic;
    mapping(address => mapping(address => Collateral)) public userCollateral;
    mapping(address => uint256) private prices;

    constructor(address base, address feed) {
        baseToken = base;
        baseTokenPriceFeed = feed;
    }

    function getAssetInfo(uint8 index) external view returns (Asset memory) {
        return assets[index];
    }

    function getPrice(address feed) public view returns (uint256) {
        return prices[feed];
    }

    function borrowBalanceOf(address account) public view returns (uint256) {
        int104 principal = userBasic[account].principal;
        return principal < 0 ? uint256(uint104(-principal)) : 0;
    }

    function balanceOf(address account) external view returns (uint256) {
        int104 principal = userBasic[account].principal;
        return principal > 0 ? uint256(uint104(principal)) : 0;
    }

    function isLiquidatable(address account) external view returns (bool) {
        uint256 owed = borrowBalanceOf(account);
        if (owed == 0) return false;
        int256 liquidity = -int256((owed * getPrice(baseTokenPriceFeed)) / baseScale);
        for (uint8 i = 0; i < assets.length; i++) {
            Asset memory one = assets[i];
            uint256 value = (uint256(userCollateral[account][one.asset].balance) * getPrice(one.priceFeed)) / one.scale;
            liquidity += int256((value * one.liquidateCollateralFactor) / 1e18);
        }
        return liquidity < 0;
    }

    function devnetList(address asset, address feed, uint64 scale, uint64 liquidateFactor) external {
        assets.push(Asset(uint8(assets.length), asset, feed, scale, liquidateFactor, liquidateFactor, liquidateFactor, 0));
    }

    function devnetPrice(address feed, uint256 price) external {
        prices[feed] = price;
    }

    function devnetAccount(address account, int104 principal, uint128[] calldata balances) external {
        uint16 assetsIn = 0;
        for (uint256 i = 0; i < balances.length; i++) {
            userCollateral[account][assets[i].asset].balance = balances[i];
            if (balances[i] > 0) assetsIn |= uint16(1 << i);
        }
        userBasic[account] = Basic(principal, 0, 0, assetsIn, 0);
    }
}
