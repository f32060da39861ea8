// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Kelp's LRTWithdrawalManager at 0x62De59c08eB5dAE4b7E6F7a8cAd3006d6965ec16.
/// Keeps: a queue of nonces per user and asset, unlocking in turn at the lower of two amounts, the delay in blocks.
/// Leaves out: rsETH itself and other assets than ether, limits, roles. The price is set with `devnetPrice`.
/// Source: Kelp-DAO/LRT-rsETH:contracts/LRTWithdrawalManager.sol, contracts/utils/DoubleEndedQueue.sol.
contract KelpWithdrawals {
    struct Deque {
        uint128 begin;
        uint128 end;
        mapping(uint128 => uint256) data;
    }

    struct WithdrawalRequest {
        uint256 rsETHUnstaked;
        uint256 expectedAssetAmount;
        uint256 withdrawalStartBlock;
    }

    mapping(address => mapping(address => Deque)) public userAssociatedNonces;
    mapping(bytes32 => WithdrawalRequest) public withdrawalRequests;
    mapping(address => uint256) public nextUnusedNonce;
    mapping(address => uint256) public nextLockedNonce;
    mapping(address => uint256) public assetsCommitted;
    uint256 public withdrawalDelayBlocks = 50;
    bool public paused;
    uint256 price = 1.04 ether;

    error QueueOutOfBounds();
    error WithdrawalLocked();
    error WithdrawalDelayNotPassed();

    receive() external payable {}

    function initiateWithdrawal(address asset, uint256 amount, string calldata) external {
        require(!paused, "Pausable: paused");
        uint256 expected = (amount * price) / 1 ether;
        assetsCommitted[asset] += expected;
        uint256 nonce = nextUnusedNonce[asset]++;
        withdrawalRequests[_id(asset, nonce)] = WithdrawalRequest(amount, expected, block.number);
        Deque storage deque = userAssociatedNonces[asset][msg.sender];
        deque.data[deque.end++] = nonce;
    }

    function getUserWithdrawalRequest(address asset, address user, uint256 index)
        external
        view
        returns (uint256 amount, uint256 expected, uint256 startBlock, uint256 nonce)
    {
        Deque storage deque = userAssociatedNonces[asset][user];
        if (index >= deque.end - deque.begin) revert QueueOutOfBounds();
        nonce = deque.data[deque.begin + uint128(index)];
        WithdrawalRequest memory request = withdrawalRequests[_id(asset, nonce)];
        return (request.rsETHUnstaked, request.expectedAssetAmount, request.withdrawalStartBlock, nonce);
    }

    function completeWithdrawal(address asset, string calldata) external {
        require(!paused, "Pausable: paused");
        Deque storage deque = userAssociatedNonces[asset][msg.sender];
        uint256 nonce = deque.data[deque.begin++];
        if (nonce >= nextLockedNonce[asset]) revert WithdrawalLocked();
        WithdrawalRequest memory request = withdrawalRequests[_id(asset, nonce)];
        delete withdrawalRequests[_id(asset, nonce)];
        if (block.number < request.withdrawalStartBlock + withdrawalDelayBlocks) revert WithdrawalDelayNotPassed();
        (bool ok,) = msg.sender.call{value: request.expectedAssetAmount}("");
        require(ok, "EthTransferFailed");
    }

    function devnetUnlock(address asset, uint256 firstExcluded) external {
        for (uint256 nonce = nextLockedNonce[asset]; nonce < firstExcluded; ++nonce) {
            WithdrawalRequest storage request = withdrawalRequests[_id(asset, nonce)];
            uint256 today = (request.rsETHUnstaked * price) / 1 ether;
            assetsCommitted[asset] -= request.expectedAssetAmount;
            if (today < request.expectedAssetAmount) request.expectedAssetAmount = today;
        }
        nextLockedNonce[asset] = firstExcluded;
    }

    function devnetPrice(uint256 wad) external {
        price = wad;
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }

    function _id(address asset, uint256 nonce) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(asset, nonce));
    }
}
