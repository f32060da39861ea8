// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc721} from "./Erc721.sol";
import {EtherFiPool} from "./EtherFiPool.sol";

/// Stands for: ether.fi WithdrawRequestNFT at 0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c.
/// Leaves out: fees, invalidation, dust handling. Anyone may finalize.
/// Source: etherfi-protocol/smart-contracts:src/WithdrawRequestNFT.sol.
contract EtherFiWithdrawals is Erc721("Withdraw Request NFT", "WithdrawRequestNFT") {
    EtherFiPool constant POOL = EtherFiPool(0x308861A430be4cce5502d0A12724771Fc6DaF216);

    struct WithdrawRequest {
        uint96 amountOfEEth;
        uint96 shareOfEEth;
        bool isValid;
        uint32 feeGwei;
    }

    mapping(uint256 => WithdrawRequest) requests;
    uint32 public nextRequestId = 1;
    uint32 public lastFinalizedRequestId;
    bool public paused;

    event WithdrawRequestCreated(uint32 indexed requestId, uint256 amountOfEEth, uint256 shareOfEEth, address owner);
    event WithdrawRequestClaimed(uint32 indexed requestId, uint256 amountOfEEth, uint256 shareOfEEth, address owner);

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
        uint256 worth = POOL.amountForShare(requests[id].shareOfEEth);
        return worth < requests[id].amountOfEEth ? worth : requests[id].amountOfEEth;
    }

    function claimWithdraw(uint256 id) external {
        require(ownerOf(id) == msg.sender, "Not the owner of the NFT");
        require(isFinalized(id), "Request is not finalized");
        uint256 amount = getClaimableAmount(id);
        uint256 share = requests[id].shareOfEEth;
        _burn(id);
        POOL.payOut(msg.sender, amount, share);
        emit WithdrawRequestClaimed(uint32(id), amount, share, msg.sender);
    }

    function devnetFinalize(uint32 id) external {
        lastFinalizedRequestId = id;
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}
