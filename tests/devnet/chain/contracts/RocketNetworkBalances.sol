// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Rocket Pool RocketNetworkBalances at 0x1D9F14C6Bfd8358b589964baD8665AdD248E9473: what rETH's rate is made of.
/// Leaves out: the oracle DAO's votes; anyone may report with `devnetReport`.
/// Source: rocket-pool/rocketpool:contracts/contract/network/RocketNetworkBalances.sol (v1.3 event).
contract RocketNetworkBalances {
    uint256 public getBalancesBlock;
    uint256 public getBalancesTimestamp;
    uint256 public getTotalETHBalance;
    uint256 public getTotalRETHSupply;

    event BalancesUpdated(
        uint256 indexed block,
        uint256 slotTimestamp,
        uint256 totalEth,
        uint256 stakingEth,
        uint256 rethSupply,
        uint256 blockTimestamp
    );

    function getStakingETHBalance() external view returns (uint256) {
        return getTotalETHBalance;
    }

    function devnetReport(uint256 totalEth, uint256 rethSupply) external {
        getBalancesBlock = block.number;
        getBalancesTimestamp = block.timestamp;
        getTotalETHBalance = totalEth;
        getTotalRETHSupply = rethSupply;
        emit BalancesUpdated(block.number, block.timestamp, totalEth, totalEth, rethSupply, block.timestamp);
    }
}
