// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: cmETH's accountant at 0x6049Bd892F14669a4466e46981ecEd75D610a2eC.
/// Keeps: the rate in mETH, and that it reverts while it is paused. Leaves out: everything else.
/// Source: mantle-xyz/cMETH-boring-vault:src/base/Roles/AccountantWithRateProviders.sol.
contract CmEthAccountant {
    uint256 rate;

    function devnetRate(uint256 wad) external {
        rate = wad;
    }

    function getRateInQuoteSafe(address) external view returns (uint256) {
        require(rate > 0, "AccountantWithRateProviders__Paused");
        return rate;
    }
}

/// Stands for: cmETH's DelayedWithdraw at 0x12Be34bE067Ebd201f6eAf78a861D90b2a66B113.
/// Keeps: one request an account and asset, its time set anew by more, the lower of two rates, the fee, the window, the
/// pause. Leaves out: the allowed loss, third parties, tokens: what a completion would pay is written down.
/// Source: mantle-xyz/cMETH-boring-vault:src/base/Roles/DelayedWithdraw.sol.
contract CmEthDelayedWithdraw {
    struct WithdrawAsset {
        bool allowWithdraws;
        uint32 withdrawDelay;
        uint32 completionWindow;
        uint128 outstandingShares;
        uint16 withdrawFee;
        uint16 maxLoss;
    }

    struct WithdrawRequest {
        bool allowThirdPartyToComplete;
        uint16 maxLoss;
        uint40 maturity;
        uint96 shares;
        uint96 exchangeRateAtTimeOfRequest;
    }

    CmEthAccountant constant accountant = CmEthAccountant(0x6049Bd892F14669a4466e46981ecEd75D610a2eC);
    mapping(address => WithdrawAsset) public withdrawAssets;
    mapping(address => mapping(address => WithdrawRequest)) public withdrawRequests;
    bool public isPaused;
    uint256 public devnetPaid;

    function devnetSetup(address asset, uint32 delay, uint32 window, uint16 fee) external {
        withdrawAssets[asset] = WithdrawAsset(true, delay, window, 0, fee, 100);
    }

    function devnetPause(bool paused) external {
        isPaused = paused;
    }

    function requestWithdraw(address asset, uint96 shares, uint16 maxLoss, bool) external {
        WithdrawRequest storage one = withdrawRequests[msg.sender][asset];
        one.shares += shares;
        one.maturity = uint40(block.timestamp + withdrawAssets[asset].withdrawDelay);
        one.exchangeRateAtTimeOfRequest = uint96(accountant.getRateInQuoteSafe(asset));
        one.maxLoss = maxLoss;
    }

    function completeWithdraw(address asset, address account) external {
        require(!isPaused, "DelayedWithdraw__Paused");
        WithdrawRequest storage one = withdrawRequests[account][asset];
        uint32 window = withdrawAssets[asset].completionWindow;
        require(block.timestamp <= one.maturity + (window > 0 ? window : 7 days), "RequestPastCompletionWindow");
        require(block.timestamp >= one.maturity, "WithdrawNotMatured");
        uint256 rate = accountant.getRateInQuoteSafe(asset);
        if (one.exchangeRateAtTimeOfRequest < rate) rate = one.exchangeRateAtTimeOfRequest;
        uint256 shares = one.shares - (uint256(one.shares) * withdrawAssets[asset].withdrawFee) / 1e4;
        devnetPaid = (shares * rate) / 1e18;
        one.shares = 0;
    }
}
