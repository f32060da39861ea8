// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {AnkrETH} from "./AnkrETH.sol";

/// Stands for: Ankr's GlobalPool at 0x84db6eE82b7Cf3b47E8F19270abdE5718B936670: stakes at once, unstakes into a queue.
/// Keeps: tokens go through the pool, so that the staker gets them by a transfer and not by a mint.
/// Leaves out: aETHb, providers, minimum amounts, the payout of the queue.
/// Source: Ankr's GlobalPool (StakeFi contracts), function names as in lib/guard/decoders/ankr.ts.
contract AnkrPool {
    AnkrETH constant ANKR_ETH = AnkrETH(0xE95A203B1a91a908F9B9CE46459d101078c2c3cb);
    mapping(address => uint256) public getPendingUnstakesOf;

    event StakeConfirmed(address indexed staker, uint256 amount);
    event RewardClaimed(address indexed staker, uint256 amount, bool isAETH);
    event PendingUnstake(address indexed ownerAddress, address indexed receiverAddress, uint256 amount, bool isAETH);

    function stakeAndClaimAethC() external payable {
        require(msg.value > 0, "Value must be greater than zero");
        uint256 shares = ANKR_ETH.bondsToShares(msg.value);
        ANKR_ETH.mint(address(this), shares);
        emit StakeConfirmed(msg.sender, msg.value);
        ANKR_ETH.transfer(msg.sender, shares);
        emit RewardClaimed(msg.sender, shares, true);
    }

    function unstakeAETH(uint256 shares) external {
        uint256 amount = ANKR_ETH.sharesToBonds(shares);
        ANKR_ETH.burn(msg.sender, shares);
        getPendingUnstakesOf[msg.sender] += amount;
        emit PendingUnstake(msg.sender, msg.sender, amount, true);
    }
}
