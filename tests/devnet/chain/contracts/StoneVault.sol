// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: StakeStone's StoneVault at 0xA62F9C5af106FeEE069F38dE51098D9d81B90572.
/// Keeps: rounds, one receipt an account, earlier rounds gathered into what may be taken.
/// Leaves out: STONE itself, the instant exit and its fee, strategies, roles. The price is set with `devnetRoll`.
/// Source: stakestone/stone-vault-v1:contracts/StoneVault.sol.
contract StoneVault {
    struct UserReceipt {
        uint256 withdrawRound;
        uint256 withdrawShares;
        uint256 withdrawableAmount;
    }

    mapping(address => UserReceipt) public userReceipts;
    mapping(uint256 => uint256) public roundPricePerShare;
    uint256 public latestRoundID = 1;
    uint256 public rebaseTime = block.timestamp;
    uint256 public rebaseTimeInterval = 1 days;
    uint256 public withdrawFeeRate;
    uint256 public withdrawableAmountInPast;

    receive() external payable {}

    function requestWithdraw(uint256 shares) external {
        UserReceipt storage receipt = userReceipts[msg.sender];
        if (receipt.withdrawRound != latestRoundID) _gather(receipt);
        receipt.withdrawShares += shares;
        receipt.withdrawRound = latestRoundID;
    }

    function instantWithdraw(uint256 amount, uint256) external {
        UserReceipt storage receipt = userReceipts[msg.sender];
        if (receipt.withdrawRound != latestRoundID && receipt.withdrawRound != 0) _gather(receipt);
        require(receipt.withdrawableAmount >= amount, "exceed withdrawable");
        receipt.withdrawableAmount -= amount;
        (bool ok,) = msg.sender.call{value: amount}("");
        require(ok, "failed");
    }

    function devnetRoll(uint256 price) external {
        roundPricePerShare[latestRoundID++] = price;
        rebaseTime = block.timestamp;
    }

    function _gather(UserReceipt storage receipt) internal {
        receipt.withdrawableAmount += (receipt.withdrawShares * roundPricePerShare[receipt.withdrawRound]) / 1 ether;
        receipt.withdrawShares = 0;
        receipt.withdrawRound = 0;
    }
}
