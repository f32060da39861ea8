// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc721} from "./Erc721.sol";

/// Stands for: YieldNest's WithdrawalQueueManager at 0x0BC9BC81aD379810B36AD5cC95387112990AA67b.
/// Keeps: tickets listed by owner, fee fixed at the request, finalisations with a rate each, the lower of two rates.
/// Leaves out: ynETH itself, the vault of redemption assets, roles. The rate is set with `devnetRate`.
/// Source: yieldnest/yieldnest-protocol:src/WithdrawalQueueManager.sol.
contract YieldNestQueue is Erc721("ynETH Withdrawal Manager", "ynETHWM") {
    struct WithdrawalRequest {
        uint256 amount;
        uint256 feeAtRequestTime;
        uint256 redemptionRateAtRequestTime;
        uint256 creationTimestamp;
        bool processed;
        bytes data;
    }

    struct Finalization {
        uint64 startIndex;
        uint64 endIndex;
        uint96 redemptionRate;
    }

    uint256 public constant FEE_PRECISION = 1000000;
    mapping(uint256 => WithdrawalRequest) requests;
    Finalization[] finalizations;
    uint256 public lastFinalizedIndex;
    uint256 public withdrawalFee = 1000;
    uint256 public pendingRequestedRedemptionAmount;
    uint256 next;
    uint256 rate = 1.03 ether;

    error InvalidFinalizationId(uint256 finalizationId);
    error NotFinalized(uint256 currentTimestamp);

    receive() external payable {}

    function requestWithdrawal(uint256 amount) external returns (uint256 id) {
        id = next++;
        requests[id] = WithdrawalRequest(amount, withdrawalFee, rate, block.timestamp, false, "");
        pendingRequestedRedemptionAmount += (amount * rate) / 1 ether;
        _mint(msg.sender, id);
    }

    function finalizeRequestsUpToIndex(uint256 last) external {
        finalizations.push(Finalization(uint64(lastFinalizedIndex), uint64(last), uint96(rate)));
        lastFinalizedIndex = last;
    }

    function claimWithdrawal(uint256 id, address receiver) external {
        require(ownerOf(id) == msg.sender, "CallerNotOwnerNorApproved");
        if (id >= lastFinalizedIndex) revert NotFinalized(id);
        uint256 settled = finalizations[findFinalizationForTokenId(id)].redemptionRate;
        WithdrawalRequest storage request = requests[id];
        uint256 asked = request.redemptionRateAtRequestTime;
        uint256 gross = (request.amount * (asked < settled ? asked : settled)) / 1 ether;
        request.processed = true;
        _burn(id);
        (bool ok,) = receiver.call{value: gross - (gross * request.feeAtRequestTime) / FEE_PRECISION}("");
        require(ok, "failed");
    }

    function withdrawalRequestIsFinalized(uint256 index) external view returns (bool) {
        return index < lastFinalizedIndex;
    }

    function findFinalizationForTokenId(uint256 id) public view returns (uint256 index) {
        for (; index < finalizations.length; ++index) {
            if (id >= finalizations[index].startIndex && id < finalizations[index].endIndex) return index;
        }
        revert NotFinalized(id);
    }

    function getFinalization(uint256 id) external view returns (Finalization memory) {
        if (id >= finalizations.length) revert InvalidFinalizationId(id);
        return finalizations[id];
    }

    function withdrawalRequestsForOwner(address owner)
        external
        view
        returns (uint256[] memory ids, WithdrawalRequest[] memory found)
    {
        ids = tokensOf[owner];
        found = new WithdrawalRequest[](ids.length);
        for (uint256 i; i < ids.length; ++i) found[i] = requests[ids[i]];
    }

    function devnetRate(uint256 wad) external {
        rate = wad;
    }
}
