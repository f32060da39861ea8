// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Lista's ListaStakeManager on BNB Chain at 0x1adB950d8bB3dA4bE104211D5AB038628e477fE6.
/// Keeps: requests by user, shifting places, claimability by number. Leaves out: everything else.
/// Source: lista-dao/synclub-contracts:contracts/ListaStakeManager.sol.
contract ListaQueue {
    struct WithdrawalRequest {
        uint256 uuid;
        uint256 amountInSnBnb;
        uint256 startTime;
    }

    mapping(address => WithdrawalRequest[]) requests;
    uint256 nextConfirmed;
    uint256 next;
    bool public paused;

    function requestWithdraw(uint256 amount) external {
        requests[msg.sender].push(WithdrawalRequest(next++, amount, block.timestamp));
    }

    function getUserWithdrawalRequests(address user) external view returns (WithdrawalRequest[] memory) {
        return requests[user];
    }

    function getUserRequestStatus(address user, uint256 index) external view returns (bool, uint256) {
        require(index < requests[user].length, "Invalid index");
        WithdrawalRequest memory one = requests[user][index];
        return (one.uuid < nextConfirmed, (one.amountInSnBnb * 102) / 100);
    }

    function claimWithdraw(uint256 index) external {
        WithdrawalRequest[] storage list = requests[msg.sender];
        require(list[index].uuid < nextConfirmed, "Not able to claim yet");
        list[index] = list[list.length - 1];
        list.pop();
    }

    function devnetConfirm(uint256 below) external {
        nextConfirmed = below;
    }
}

/// Stands for: BENQI's StakedAvax on Avalanche at 0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE.
/// Keeps: cool-down, window, the rate of the window's beginning, reverts. Leaves out: everything else.
/// Source: Benqi-fi/BENQI-Smart-Contracts:sAVAX/StakedAvax.sol.
contract BenqiQueue {
    struct UnlockRequest {
        uint256 startedAt;
        uint256 shareAmount;
    }

    mapping(address => UnlockRequest[]) requests;
    uint256 public constant cooldownPeriod = 15 days;
    uint256 public constant redeemPeriod = 2 days;
    bool public paused;

    function requestUnlock(uint256 shares) external {
        requests[msg.sender].push(UnlockRequest(block.timestamp, shares));
    }

    function getUnlockRequestCount(address user) external view returns (uint256) {
        return requests[user].length;
    }

    function getPaginatedUnlockRequests(address user, uint256 from, uint256 to)
        external
        view
        returns (UnlockRequest[] memory found, uint256[] memory rates)
    {
        require(from < requests[user].length, "From index out of bounds");
        require(from < to, "To index must be greater than from index");
        if (to > requests[user].length) to = requests[user].length;
        found = new UnlockRequest[](to - from);
        rates = new uint256[](to - from);
        for (uint256 i; i < to - from; ++i) {
            found[i] = requests[user][from + i];
            uint256 opens = found[i].startedAt + cooldownPeriod;
            if (block.timestamp >= opens && block.timestamp <= opens + redeemPeriod) rates[i] = 1.2 ether;
        }
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}

/// Stands for: StakedCelo's Account on Celo at 0x4aAD04D41FD7fd495503731C5a2579e19054C432.
/// Keeps: amounts and the times at which they unlock, shifting places. Leaves out: everything else.
/// Source: celo-org/staked-celo:contracts/Account.sol.
contract CeloAccount {
    mapping(address => uint256[]) values;
    mapping(address => uint256[]) timestamps;

    function withdraw(uint256 value) external {
        values[msg.sender].push(value);
        timestamps[msg.sender].push(block.timestamp + 3 days);
    }

    function getPendingWithdrawals(address user) external view returns (uint256[] memory, uint256[] memory) {
        return (values[user], timestamps[user]);
    }

    function finishPendingWithdrawal(address user, uint256 index, uint256) external {
        require(block.timestamp >= timestamps[user][index], "not available");
        values[user][index] = values[user][values[user].length - 1];
        timestamps[user][index] = timestamps[user][timestamps[user].length - 1];
        values[user].pop();
        timestamps[user].pop();
    }
}

/// Stands for: Kinetiq's StakingManager on HyperEVM at 0x393D0B87Ed38fc779FD9611144aE649BA6082109.
/// Keeps: the amount fixed at the request, its fee, the delay, deletion of what is paid. Leaves out: everything else.
/// Source: code-423n4/2025-04-kinetiq:src/StakingManager.sol.
contract KinetiqQueue {
    struct WithdrawalRequest {
        uint256 hypeAmount;
        uint256 kHYPEAmount;
        uint256 kHYPEFee;
        uint256 timestamp;
    }

    mapping(address => mapping(uint256 => WithdrawalRequest)) requests;
    mapping(address => uint256) public nextWithdrawalId;
    uint256 public constant withdrawalDelay = 7 days;

    function queueWithdrawal(uint256 amount) external {
        uint256 fee = amount / 1000;
        uint256 id = nextWithdrawalId[msg.sender]++;
        requests[msg.sender][id] = WithdrawalRequest(((amount - fee) * 101) / 100, amount - fee, fee, block.timestamp);
    }

    function withdrawalRequests(address user, uint256 id) external view returns (WithdrawalRequest memory) {
        return requests[user][id];
    }

    function confirmWithdrawal(uint256 id) external {
        require(block.timestamp >= requests[msg.sender][id].timestamp + withdrawalDelay, "No valid withdrawal request");
        delete requests[msg.sender][id];
    }
}

/// Stands for: Stader's StakeManagerV2 on BNB Chain at 0x3b961e83400D51e6E1AF5c450d3C7d7b80588d28.
/// Keeps: requests, batches that unlock as a whole, parts of a batch. Leaves out: everything else.
/// Source: stader-labs/bnbX:contracts/StakeManagerV2.sol.
contract BnbxQueue {
    struct WithdrawalRequest {
        address user;
        bool processed;
        bool claimed;
        uint256 amountInBnbX;
        uint256 batchId;
    }

    struct BatchWithdrawalRequest {
        uint256 amountInBnb;
        uint256 amountInBnbX;
        uint256 unlockTime;
        address operator;
        bool isClaimable;
    }

    WithdrawalRequest[] requests;
    BatchWithdrawalRequest[] batches;
    mapping(address => uint256[]) ids;
    bool public paused;

    function requestWithdraw(uint256 amount, string calldata) external returns (uint256 id) {
        id = requests.length;
        ids[msg.sender].push(id);
        requests.push(WithdrawalRequest(msg.sender, false, false, amount, 0));
    }

    function getUserRequestIds(address user) external view returns (uint256[] memory) {
        return ids[user];
    }

    function getUserRequestInfo(uint256 id) external view returns (WithdrawalRequest memory) {
        return requests[id];
    }

    function getBatchWithdrawalRequestInfo(uint256 id) external view returns (BatchWithdrawalRequest memory) {
        return batches[id];
    }

    function claimWithdrawal(uint256 index) external {
        uint256 id = ids[msg.sender][index];
        require(batches[requests[id].batchId].isClaimable, "Unbonding");
        ids[msg.sender][index] = ids[msg.sender][ids[msg.sender].length - 1];
        ids[msg.sender].pop();
        requests[id].claimed = true;
    }

    function devnetUndelegate(uint256 id, uint256 amountInBnb) external {
        requests[id].processed = true;
        requests[id].batchId = batches.length;
        batches.push(
            BatchWithdrawalRequest(amountInBnb, requests[id].amountInBnbX * 2, block.timestamp + 7 days, msg.sender, false)
        );
    }

    function devnetUnlock(uint256 batch) external {
        batches[batch].isClaimable = true;
    }
}

/// Stands for: Beets' SonicStaking on Sonic at 0xE5DA20F15420aD15DE0fa650600aFc998bbE3955.
/// Keeps: numbered requests by user, the delay, the mark of what is paid. Leaves out: everything else.
/// Source: beethovenxfi/sonic-staking:src/SonicStaking.sol.
contract BeetsQueue {
    struct WithdrawRequest {
        uint8 kind;
        uint256 validatorId;
        uint256 assetAmount;
        bool isWithdrawn;
        uint256 requestTimestamp;
        address user;
    }

    mapping(uint256 => WithdrawRequest) all;
    mapping(address => mapping(uint256 => uint256)) public userWithdraws;
    mapping(address => uint256) public userNumWithdraws;
    uint256 counter = 100;
    uint256 public constant withdrawDelay = 14 days;
    bool public withdrawPaused;

    function undelegate(uint8 kind, uint256 validatorId, uint256 assets) external {
        uint256 id = ++counter;
        all[id] = WithdrawRequest(kind, validatorId, assets, false, block.timestamp, msg.sender);
        userWithdraws[msg.sender][userNumWithdraws[msg.sender]++] = id;
    }

    function getWithdrawRequest(uint256 id) external view returns (WithdrawRequest memory) {
        return all[id];
    }

    function withdraw(uint256 id, bool) external {
        require(block.timestamp >= all[id].requestTimestamp + withdrawDelay, "WithdrawDelayNotElapsed");
        all[id].isWithdrawn = true;
    }

    function devnetPause(bool isPaused) external {
        withdrawPaused = isPaused;
    }
}

/// Stands for: beHYPE's WithdrawManager on HyperEVM at 0x9d0B0877b9f2204CF414Ca7862E4f03506822538.
/// Keeps: the amount fixed at the request, settling in turn, the mark of what is paid, the pause. Leaves out: instant
/// withdrawals, everything else.
/// Source: etherfi-protocol/beHYPE:src/WithdrawManager.sol.
contract BeHypeQueue {
    struct WithdrawalEntry {
        address user;
        uint256 beHypeAmount;
        uint256 hypeAmount;
        bool claimed;
    }

    WithdrawalEntry[] queue;
    mapping(address => uint256[]) ids;
    uint256 public lastFinalizedIndex;
    bool public paused;

    function withdraw(uint256 amount, bool, uint256) external {
        // The first place is never used.
        if (queue.length == 0) queue.push(WithdrawalEntry(address(0), 0, 0, true));
        ids[msg.sender].push(queue.length);
        queue.push(WithdrawalEntry(msg.sender, amount, (amount * 103) / 100, false));
    }

    function getWithdrawalQueue(uint256 index) external view returns (WithdrawalEntry memory) {
        return queue[index];
    }

    function getUserUnclaimedWithdrawals(address user) external view returns (uint256[] memory open) {
        open = new uint256[](ids[user].length);
        uint256 count;
        for (uint256 i; i < ids[user].length; ++i) if (!queue[ids[user][i]].claimed) open[count++] = ids[user][i];
        assembly {
            mstore(open, count)
        }
    }

    function claimWithdrawal(uint256 id) external {
        require(!paused, "WithdrawalsPaused");
        require(id <= lastFinalizedIndex && !queue[id].claimed, "WithdrawalNotClaimable");
        queue[id].claimed = true;
    }

    function devnetFinalize(uint256 index) external {
        lastFinalizedIndex = index;
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}

/// Stands for: Hypha's WithdrawQueue on Avalanche at 0x61f908D4992a790A2792D3C36850B4b9eB5849A3.
/// Keeps: requests by owner, the amount fixed at the request, settling, expiry. Leaves out: everything else.
/// Source: multisig-labs/gogopool:contracts/contract/WithdrawQueue.sol.
contract HyphaQueue {
    struct UnstakeRequest {
        address requester;
        uint256 shares;
        uint256 expectedAssets;
        uint48 requestTime;
        uint48 claimableTime;
        uint48 expirationTime;
        uint256 allocatedFunds;
    }

    mapping(uint256 => UnstakeRequest) requests;
    mapping(address => uint256[]) owned;
    uint256 public nextRequestId;

    function requestUnstake(uint256 shares, uint48 expirationDelay) external {
        uint48 opens = uint48(block.timestamp) + 7 days;
        owned[msg.sender].push(nextRequestId);
        requests[nextRequestId++] =
            UnstakeRequest(msg.sender, shares, (shares * 12) / 10, uint48(block.timestamp), opens, opens + expirationDelay, 0);
    }

    function getRequestsByOwner(address user, uint256 offset, uint256 limit) external view returns (uint256[] memory) {
        require(offset == 0 && limit == 0, "pages are left out");
        return owned[user];
    }

    function getRequestInfo(uint256 id) external view returns (UnstakeRequest memory) {
        return requests[id];
    }

    function canClaimRequest(uint256 id) public view returns (bool) {
        return requests[id].allocatedFunds > 0 && block.timestamp < requests[id].expirationTime;
    }

    function claimUnstake(uint256 id) external {
        require(canClaimRequest(id), "RequestNotFulfilled");
        delete requests[id];
        owned[msg.sender].pop();
    }

    function devnetFulfill(uint256 id) external {
        requests[id].allocatedFunds = requests[id].expectedAssets;
    }
}
