// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: the views of RocketNetworkRevenues (0x9D9708dA8E0200Dd8Dd9ad09e0AAf184Ad260842) and of
/// RocketDAOProtocolSettingsNetwork (0x67Fd03a5095197D1aD1F932BC55E022C420b1153); planted at both.
/// Leaves out: everything that writes. Shares and frequency are the devnet's own.
/// Source: rocket-pool/rocketpool:contracts/contract/network/RocketNetworkRevenues.sol, registry entry of rETH.
contract RocketSettings {
    bool public getSubmitBalancesEnabled = true;
    uint256 public constant getSubmitBalancesFrequency = 86_400;
    uint256 public constant getTargetRethCollateralRate = 0.01 ether;
    uint256 public constant getCurrentNodeShare = 0.05 ether;
    uint256 public constant getCurrentVoterShare = 0.09 ether;
    uint256 public constant getCurrentProtocolDAOShare = 0;

    function devnetSubmitBalancesEnabled(bool isEnabled) external {
        getSubmitBalancesEnabled = isEnabled;
    }
}
