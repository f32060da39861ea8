// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: the exit queue of StakeWise's Genesis Vault at 0xAC0F906E433d58FA868F936E8A43230473652885.
/// Keeps: tickets by receiver, moment and place; checkpoints; exits in parts; the refusal of a wrong checkpoint.
/// Leaves out: shares of the vault (taken on trust), fees, osETH, the delay before a claim, roles.
/// Source: stakewise/v3-core:contracts/vaults/modules/VaultEnterExit.sol, contracts/libraries/ExitQueue.sol.
contract StakeWiseVault {
    struct Checkpoint {
        uint160 totalTickets;
        uint96 exitedAssets;
    }

    Checkpoint[] checkpoints;
    mapping(bytes32 => uint256) requests;
    uint256 queued;
    uint256 rate = 1.02 ether;

    event ExitQueueEntered(address indexed owner, address indexed receiver, uint256 positionTicket, uint256 shares);

    error InvalidCheckpointIndex();
    error ExitRequestNotProcessed();

    receive() external payable {}

    function convertToAssets(uint256 shares) public view returns (uint256) {
        return (shares * rate) / 1 ether;
    }

    function enterExitQueue(uint256 shares, address receiver) external returns (uint256 ticket) {
        ticket = _total() + queued;
        requests[keccak256(abi.encode(receiver, block.timestamp, ticket))] = shares;
        queued += shares;
        emit ExitQueueEntered(msg.sender, receiver, ticket, shares);
    }

    function getExitQueueIndex(uint256 ticket) external view returns (int256) {
        for (uint256 i; i < checkpoints.length; ++i) {
            if (checkpoints[i].totalTickets > ticket) return int256(i);
        }
        return -1;
    }

    function calculateExitedAssets(address receiver, uint256 ticket, uint256 timestamp, uint256 index)
        public
        view
        returns (uint256 left, uint256 exited, uint256 assets)
    {
        uint256 wanted = requests[keccak256(abi.encode(receiver, timestamp, ticket))];
        if (wanted == 0) return (0, 0, 0);
        (exited, assets) = _exited(index, ticket, wanted);
        left = wanted - exited;
        if (left == 1) return (0, exited + 1, assets);
    }

    function claimExitedAssets(uint256 ticket, uint256 timestamp, uint256 index) external {
        (uint256 left, uint256 exited, uint256 assets) = calculateExitedAssets(msg.sender, ticket, timestamp, index);
        if (exited == 0 || assets == 0) revert ExitRequestNotProcessed();
        delete requests[keccak256(abi.encode(msg.sender, timestamp, ticket))];
        if (left > 1) requests[keccak256(abi.encode(msg.sender, timestamp, ticket + exited))] = left;
        (bool ok,) = msg.sender.call{value: assets}("");
        require(ok, "failed");
    }

    /// What a report does: so many shares leave, at the rate of now.
    function devnetProcess(uint256 shares) external {
        checkpoints.push(Checkpoint(uint160(_total() + shares), uint96(convertToAssets(shares))));
        queued -= shares;
    }

    function devnetRate(uint256 wad) external {
        rate = wad;
    }

    function _total() internal view returns (uint256) {
        return checkpoints.length == 0 ? 0 : checkpoints[checkpoints.length - 1].totalTickets;
    }

    function _exited(uint256 index, uint256 ticket, uint256 wanted) internal view returns (uint256 burned, uint256 assets) {
        if (index >= checkpoints.length) return (0, 0);
        uint256 from = index == 0 ? 0 : checkpoints[index - 1].totalTickets;
        if (ticket < from || checkpoints[index].totalTickets <= ticket) revert InvalidCheckpointIndex();
        uint256 free = checkpoints[index].totalTickets - ticket;
        for (; index < checkpoints.length && burned < wanted; ++index) {
            uint256 size = checkpoints[index].totalTickets - from;
            uint256 part = free < wanted - burned ? free : wanted - burned;
            burned += part;
            assets += (part * checkpoints[index].exitedAssets) / size;
            from = checkpoints[index].totalTickets;
            free = index + 1 < checkpoints.length ? checkpoints[index + 1].totalTickets - from : 0;
        }
    }
}
