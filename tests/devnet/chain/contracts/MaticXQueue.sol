// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Polygon's StakeManager at 0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908.
/// Keeps: epochs, and how many of them a withdrawal waits. Leaves out: everything else.
/// Source: 0xPolygon/pos-contracts:contracts/staking/stakeManager/StakeManager.sol.
contract PolygonStakeManager {
    uint256 public epoch;
    uint256 public constant withdrawalDelay = 80;

    function devnetEpoch(uint256 to) external {
        epoch = to;
    }
}

/// Stands for: Stader's MaticX at 0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645.
/// Keeps: a request a validator, shifting places, the wait in epochs, the pause. Leaves out: everything else: what a
/// claim would pay is written down.
/// Source: stader-labs/maticX:contracts/MaticX.sol.
contract MaticXQueue {
    struct WithdrawalRequest {
        uint256 validatorNonce;
        uint256 requestEpoch;
        address validatorAddress;
    }

    PolygonStakeManager constant stakeManager = PolygonStakeManager(0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908);
    mapping(address => WithdrawalRequest[]) requests;
    mapping(uint256 => uint256) shares;
    uint256 nonce;
    bool public paused;
    uint256 public devnetPaid;

    function requestWithdraw(uint256 amount) external {
        require(!paused, "Pausable: paused");
        shares[++nonce] = (amount * 11) / 10;
        requests[msg.sender].push(WithdrawalRequest(nonce, stakeManager.epoch(), address(0xABCDEF)));
    }

    function getUserWithdrawalRequests(address user) external view returns (WithdrawalRequest[] memory) {
        return requests[user];
    }

    function getSharesAmountOfUserWithdrawalRequest(address user, uint256 index) external view returns (uint256) {
        require(index < requests[user].length, "Withdrawal request does not exist");
        return shares[requests[user][index].validatorNonce];
    }

    function claimWithdrawal(uint256 index) external {
        require(!paused, "Pausable: paused");
        WithdrawalRequest[] storage list = requests[msg.sender];
        require(stakeManager.epoch() >= list[index].requestEpoch + stakeManager.withdrawalDelay(), "Not able to claim yet");
        devnetPaid = shares[list[index].validatorNonce];
        list[index] = list[list.length - 1];
        list.pop();
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}
