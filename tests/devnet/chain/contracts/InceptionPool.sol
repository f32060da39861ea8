// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Inception's RestakingPool at 0x46199cAa0e453971cedf97f926368d9E5415831a.
/// Keeps: the sums of what waits and of what can be claimed. Leaves out: everything else.
/// Source: inceptionlrt/smart-contracts:projects/restaking-pool/contracts/RestakingPool.sol.
contract InceptionPool {
    mapping(address => uint256) public getTotalUnstakesOf;
    mapping(address => uint256) public claimableOf;

    function unstake(address to, uint256 shares) external {
        getTotalUnstakesOf[to] += (shares * 105) / 100;
    }

    function devnetDistribute(address to, uint256 amount) external {
        getTotalUnstakesOf[to] -= amount;
        claimableOf[to] += amount;
    }

    function claimUnstake(address claimer) external {
        require(claimableOf[claimer] > 0, "PoolZeroAmount");
        claimableOf[claimer] = 0;
    }
}
