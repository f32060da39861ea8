// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc721} from "./Erc721.sol";
import {StETH} from "./StETH.sol";
import {WstETH} from "./WstETH.sol";

/// Stands for: Lido WithdrawalQueueERC721 at 0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1.
/// Keeps: limits, cumulative queue, checkpoints, payout at the lower of request and finalization share rate, reverts.
/// Leaves out: roles, batches of an oracle report, NFT metadata. Anyone may call the `devnet…` functions.
/// Source: lidofinance/core:contracts/0.8.9/WithdrawalQueue.sol, WithdrawalQueueBase.sol, WithdrawalQueueERC721.sol.
contract WithdrawalQueue is Erc721("Lido: stETH Withdrawal NFT", "unstETH") {
    StETH public constant STETH = StETH(payable(0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84));
    WstETH public constant WSTETH = WstETH(payable(0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0));
    uint256 public constant MIN_STETH_WITHDRAWAL_AMOUNT = 100;
    uint256 public constant MAX_STETH_WITHDRAWAL_AMOUNT = 1000 ether;
    uint256 constant E27 = 1e27;
    uint256 constant NEVER = type(uint256).max;

    struct Request {
        uint256 cumulativeStETH;
        uint256 cumulativeShares;
        uint256 timestamp;
        bool claimed;
    }

    struct Checkpoint {
        uint256 fromRequestId;
        uint256 maxShareRate;
    }

    struct WithdrawalRequestStatus {
        uint256 amountOfStETH;
        uint256 amountOfShares;
        address owner;
        uint256 timestamp;
        bool isFinalized;
        bool isClaimed;
    }

    struct PermitInput {
        uint256 value;
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    mapping(uint256 => Request) queue;
    mapping(uint256 => Checkpoint) checkpoints;
    uint256 public getLastRequestId;
    uint256 public getLastFinalizedRequestId;
    uint256 public getLastCheckpointIndex;
    uint256 public getLockedEtherAmount;
    uint256 public getResumeSinceTimestamp;
    uint256 public bunkerModeSinceTimestamp = NEVER;

    event WithdrawalRequested(
        uint256 indexed requestId,
        address indexed requestor,
        address indexed owner,
        uint256 amountOfStETH,
        uint256 amountOfShares
    );
    event WithdrawalsFinalized(
        uint256 indexed from, uint256 indexed to, uint256 amountOfETHLocked, uint256 sharesToBurn, uint256 timestamp
    );
    event WithdrawalClaimed(
        uint256 indexed requestId, address indexed owner, address indexed receiver, uint256 amountOfETH
    );
    event BunkerModeEnabled(uint256 _sinceTimestamp);
    event BunkerModeDisabled();

    error ResumedExpected();
    error RequestAmountTooSmall(uint256 amount);
    error RequestAmountTooLarge(uint256 amount);
    error InvalidRequestId(uint256 id);
    error InvalidHint(uint256 hint);
    error ArraysLengthMismatch(uint256 first, uint256 second);
    error RequestNotFoundOrNotFinalized(uint256 id);
    error RequestAlreadyClaimed(uint256 id);
    error NotOwner(address sender, address owner);
    error ZeroRecipient();
    error RequestIdsNotSorted();
    error InvalidRequestIdRange(uint256 startId, uint256 endId);
    error CantSendValueRecipientMayHaveReverted();

    receive() external payable {}

    // -- asking

    function requestWithdrawals(uint256[] calldata amounts, address owner) public returns (uint256[] memory ids) {
        _checkResumed();
        ids = new uint256[](amounts.length);
        for (uint256 i; i < amounts.length; ++i) {
            _checkAmount(amounts[i]);
            STETH.transferFrom(msg.sender, address(this), amounts[i]);
            ids[i] = _enqueue(amounts[i], owner);
        }
    }

    function requestWithdrawalsWstETH(uint256[] calldata amounts, address owner) public returns (uint256[] memory ids) {
        _checkResumed();
        ids = new uint256[](amounts.length);
        for (uint256 i; i < amounts.length; ++i) {
            WSTETH.transferFrom(msg.sender, address(this), amounts[i]);
            uint256 amount = WSTETH.unwrap(amounts[i]);
            _checkAmount(amount);
            ids[i] = _enqueue(amount, owner);
        }
    }

    function requestWithdrawalsWithPermit(uint256[] calldata amounts, address owner, PermitInput calldata p)
        external
        returns (uint256[] memory)
    {
        STETH.permit(msg.sender, address(this), p.value, p.deadline, p.v, p.r, p.s);
        return requestWithdrawals(amounts, owner);
    }

    function requestWithdrawalsWstETHWithPermit(uint256[] calldata amounts, address owner, PermitInput calldata p)
        external
        returns (uint256[] memory)
    {
        WSTETH.permit(msg.sender, address(this), p.value, p.deadline, p.v, p.r, p.s);
        return requestWithdrawalsWstETH(amounts, owner);
    }

    // -- claiming

    function claimWithdrawal(uint256 id) external {
        _claim(id, _findHint(id, 1, getLastCheckpointIndex), msg.sender);
    }

    function claimWithdrawals(uint256[] calldata ids, uint256[] calldata hints) external {
        claimWithdrawalsTo(ids, hints, msg.sender);
    }

    function claimWithdrawalsTo(uint256[] calldata ids, uint256[] calldata hints, address recipient) public {
        if (recipient == address(0)) revert ZeroRecipient();
        if (ids.length != hints.length) revert ArraysLengthMismatch(ids.length, hints.length);
        for (uint256 i; i < ids.length; ++i) _claim(ids[i], hints[i], recipient);
    }

    // -- reading

    function getWithdrawalRequests(address owner) external view returns (uint256[] memory) {
        return tokensOf[owner];
    }

    function getWithdrawalStatus(uint256[] calldata ids) external view returns (WithdrawalRequestStatus[] memory all) {
        all = new WithdrawalRequestStatus[](ids.length);
        for (uint256 i; i < ids.length; ++i) all[i] = _status(ids[i]);
    }

    function unfinalizedStETH() external view returns (uint256) {
        return queue[getLastRequestId].cumulativeStETH - queue[getLastFinalizedRequestId].cumulativeStETH;
    }

    function unfinalizedRequestNumber() external view returns (uint256) {
        return getLastRequestId - getLastFinalizedRequestId;
    }

    function getClaimableEther(uint256[] calldata ids, uint256[] calldata hints)
        external
        view
        returns (uint256[] memory amounts)
    {
        amounts = new uint256[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            if (ids[i] == 0 || ids[i] > getLastRequestId) revert InvalidRequestId(ids[i]);
            bool isReady = ids[i] <= getLastFinalizedRequestId && !queue[ids[i]].claimed;
            amounts[i] = isReady ? _payout(ids[i], hints[i]) : 0;
        }
    }

    function findCheckpointHints(uint256[] calldata ids, uint256 first, uint256 last)
        external
        view
        returns (uint256[] memory hints)
    {
        hints = new uint256[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            if (i > 0 && ids[i] < ids[i - 1]) revert RequestIdsNotSorted();
            hints[i] = _findHint(ids[i], first, last);
        }
    }

    function isPaused() public view returns (bool) {
        return block.timestamp < getResumeSinceTimestamp;
    }

    function isBunkerModeActive() external view returns (bool) {
        return bunkerModeSinceTimestamp < NEVER;
    }

    // -- what only a devnet has

    /// What an oracle report does: requests up to `lastId` become claimable at the present share rate or below.
    function devnetFinalize(uint256 lastId) external {
        uint256 firstId = getLastFinalizedRequestId + 1;
        require(lastId >= firstId && lastId <= getLastRequestId, "devnet: nothing to finalize");
        uint256 rate = (STETH.getTotalPooledEther() * E27) / STETH.getTotalShares();
        checkpoints[++getLastCheckpointIndex] = Checkpoint(firstId, rate);
        uint256 amount;
        for (uint256 id = firstId; id <= lastId; ++id) amount += _payout(id, getLastCheckpointIndex);
        uint256 shares = queue[lastId].cumulativeShares - queue[firstId - 1].cumulativeShares;
        getLastFinalizedRequestId = lastId;
        getLockedEtherAmount += amount;
        STETH.devnetFinalize(shares, amount);
        emit WithdrawalsFinalized(firstId, lastId, amount, shares, block.timestamp);
    }

    function devnetPauseUntil(uint256 timestamp) external {
        getResumeSinceTimestamp = timestamp;
    }

    function devnetBunker(bool isActive) external {
        bunkerModeSinceTimestamp = isActive ? block.timestamp : NEVER;
        if (isActive) emit BunkerModeEnabled(block.timestamp);
        else emit BunkerModeDisabled();
    }

    // -- inner

    function _enqueue(uint256 amount, address owner) internal returns (uint256 id) {
        if (owner == address(0)) owner = msg.sender;
        uint256 shares = STETH.getSharesByPooledEth(amount);
        Request storage previous = queue[getLastRequestId];
        id = ++getLastRequestId;
        queue[id] = Request(previous.cumulativeStETH + amount, previous.cumulativeShares + shares, block.timestamp, false);
        emit WithdrawalRequested(id, msg.sender, owner, amount, shares);
        _mint(owner, id);
    }

    function _claim(uint256 id, uint256 hint, address recipient) internal {
        if (id == 0) revert InvalidRequestId(id);
        if (id > getLastFinalizedRequestId) revert RequestNotFoundOrNotFinalized(id);
        if (queue[id].claimed) revert RequestAlreadyClaimed(id);
        address owner = owners[id];
        if (owner != msg.sender) revert NotOwner(msg.sender, owner);
        uint256 amount = _payout(id, hint);
        queue[id].claimed = true;
        getLockedEtherAmount -= amount;
        _burn(id);
        (bool ok,) = recipient.call{value: amount}("");
        if (!ok) revert CantSendValueRecipientMayHaveReverted();
        emit WithdrawalClaimed(id, owner, recipient, amount);
    }

    function _payout(uint256 id, uint256 hint) internal view returns (uint256) {
        bool isInside = hint != 0 && hint <= getLastCheckpointIndex && checkpoints[hint].fromRequestId <= id
            && (hint == getLastCheckpointIndex || id < checkpoints[hint + 1].fromRequestId);
        if (!isInside) revert InvalidHint(hint);
        uint256 amount = queue[id].cumulativeStETH - queue[id - 1].cumulativeStETH;
        uint256 shares = queue[id].cumulativeShares - queue[id - 1].cumulativeShares;
        uint256 maxRate = checkpoints[hint].maxShareRate;
        return (amount * E27) / shares > maxRate ? (shares * maxRate) / E27 : amount;
    }

    /// The last checkpoint in [first, last] that begins at or before the request; 0 when there is none.
    function _findHint(uint256 id, uint256 first, uint256 last) internal view returns (uint256) {
        if (id == 0 || id > getLastRequestId) revert InvalidRequestId(id);
        if (first == 0 || last > getLastCheckpointIndex) revert InvalidRequestIdRange(first, last);
        if (id > getLastFinalizedRequestId) return 0;
        for (uint256 index = last; index >= first && index != 0; --index) {
            if (checkpoints[index].fromRequestId <= id) return index;
        }
        return 0;
    }

    function _status(uint256 id) internal view returns (WithdrawalRequestStatus memory) {
        if (id == 0 || id > getLastRequestId) revert InvalidRequestId(id);
        Request storage request = queue[id];
        Request storage previous = queue[id - 1];
        return WithdrawalRequestStatus(
            request.cumulativeStETH - previous.cumulativeStETH,
            request.cumulativeShares - previous.cumulativeShares,
            owners[id],
            request.timestamp,
            id <= getLastFinalizedRequestId,
            request.claimed
        );
    }

    function _checkResumed() internal view {
        if (isPaused()) revert ResumedExpected();
    }

    function _checkAmount(uint256 amount) internal pure {
        if (amount < MIN_STETH_WITHDRAWAL_AMOUNT) revert RequestAmountTooSmall(amount);
        if (amount > MAX_STETH_WITHDRAWAL_AMOUNT) revert RequestAmountTooLarge(amount);
    }
}
