// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc721} from "./Erc721.sol";
import {EtherFiPool} from "./EtherFiPool.sol";

/// Stands for: ether.fi WithdrawRequestNFT at 0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c.
/// Keeps: the rate that is frozen at finalisation (rounded up), invalidation, claims by anybody to the owner, reverts.
/// Leaves out: escrow at finalisation, blacklist, seizing, roles: anyone may finalize, invalidate and pause.
/// Source: etherfi-protocol/smart-contracts:src/withdrawals/WithdrawRequestNFT.sol.
contract EtherFiWithdrawals is Erc721("Withdraw Request NFT", "WithdrawRequestNFT") {
    EtherFiPool constant POOL = EtherFiPool(0x308861A430be4cce5502d0A12724771Fc6DaF216);

    struct WithdrawRequest {
        uint96 amountOfEEth;
        uint96 shareOfEEth;
        bool isValid;
        uint32 feeGwei;
    }

    struct Checkpoint {
        uint32 lastId;
        uint224 rate;
    }

    mapping(uint256 => WithdrawRequest) requests;
    Checkpoint[] rates;
    uint32 public nextRequestId = 1;
    uint32 public lastFinalizedRequestId;
    bool public paused;

    event WithdrawRequestCreated(uint32 indexed requestId, uint256 amountOfEEth, uint256 shareOfEEth, address owner);
    event WithdrawRequestInvalidated(uint32 indexed requestId);
    event WithdrawRequestClaimed(uint32 indexed requestId, uint256 amountOfEEth, uint256 shareOfEEth, address owner);

    error RequestNotValid();
    error RequestNotFinalized();
    error CannotUndoFinalization();
    error CannotFinalizeFutureRequests();
    error CannotInvalidateFinalizedRequest();

    function requestWithdraw(uint96 amount, uint96 share, address owner) external returns (uint256 id) {
        require(msg.sender == address(POOL), "Caller is not the liquidity pool");
        id = nextRequestId++;
        requests[id] = WithdrawRequest(amount, share, true, 0);
        _mint(owner, id);
        emit WithdrawRequestCreated(uint32(id), amount, share, owner);
    }

    function getRequest(uint256 id) external view returns (WithdrawRequest memory) {
        return requests[id];
    }

    function isFinalized(uint256 id) public view returns (bool) {
        return id <= lastFinalizedRequestId;
    }

    function isValid(uint256 id) external view returns (bool) {
        return requests[id].isValid;
    }

    function getClaimableAmount(uint256 id) public view returns (uint256) {
        if (!isFinalized(id)) revert RequestNotFinalized();
        uint256 index;
        while (rates[index].lastId < id) ++index;
        uint256 worth = (uint256(requests[id].shareOfEEth) * rates[index].rate) / 1e18;
        return worth < requests[id].amountOfEEth ? worth : requests[id].amountOfEEth;
    }

    function claimWithdraw(uint256 id) external {
        require(!paused, "Pausable: paused");
        address owner = ownerOf(id);
        if (!requests[id].isValid) revert RequestNotValid();
        uint256 amount = getClaimableAmount(id);
        uint256 share = requests[id].shareOfEEth;
        _burn(id);
        delete requests[id];
        POOL.payOut(owner, amount, share);
        emit WithdrawRequestClaimed(uint32(id), amount, share, owner);
    }

    function devnetFinalize(uint32 id) external {
        if (id < lastFinalizedRequestId) revert CannotUndoFinalization();
        if (id >= nextRequestId) revert CannotFinalizeFutureRequests();
        if (id > lastFinalizedRequestId) rates.push(Checkpoint(id, uint224(POOL.amountPerShareCeil())));
        lastFinalizedRequestId = id;
    }

    function devnetInvalidate(uint32 id) external {
        if (id <= lastFinalizedRequestId) revert CannotInvalidateFinalizedRequest();
        requests[id].isValid = false;
        emit WithdrawRequestInvalidated(id);
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}
