// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Liquid Collective's RedeemManager at 0x080b3a41390b357Ad7e8097644d1DEDf57AD3375.
/// Keeps: heights of requests and withdrawals, matching in parts, the lower of two rates.
/// Leaves out: LsETH itself, allow list, slashing containment, roles, exceeding ether. The rate is set with `devnetRate`.
/// Source: liquid-collective/liquid-collective-protocol:contracts/src/RedeemManager.1.sol.
contract RedeemManager {
    struct RedeemRequest {
        uint256 amount;
        uint256 maxRedeemableEth;
        address recipient;
        uint256 height;
        address initiator;
    }

    struct WithdrawalEvent {
        uint256 amount;
        uint256 withdrawnEth;
        uint256 height;
    }

    RedeemRequest[] requests;
    WithdrawalEvent[] events;
    uint256 public getRedeemDemand;
    uint256 rate = 1.05 ether;

    event RequestedRedeem(
        address indexed recipient, uint256 height, uint256 amount, uint256 maxRedeemableEth, uint32 id
    );

    function requestRedeem(uint256 amount, address recipient) external returns (uint32 id) {
        id = uint32(requests.length);
        uint256 height = id == 0 ? 0 : requests[id - 1].height + requests[id - 1].amount;
        uint256 most = (amount * rate) / 1 ether;
        requests.push(RedeemRequest(amount, most, recipient, height, msg.sender));
        getRedeemDemand += amount;
        emit RequestedRedeem(recipient, height, amount, most, id);
    }

    function reportWithdraw(uint256 amount) external payable {
        uint256 count = events.length;
        uint256 height = count == 0 ? 0 : events[count - 1].height + events[count - 1].amount;
        events.push(WithdrawalEvent(amount, msg.value, height));
        getRedeemDemand -= amount;
    }

    function claimRedeemRequests(uint32[] calldata ids, uint32[] calldata eventIds) external {
        for (uint256 i; i < ids.length; ++i) _claim(ids[i], eventIds[i]);
    }

    function getRedeemRequestCount() external view returns (uint256) {
        return requests.length;
    }

    function getRedeemRequestDetails(uint32 id) external view returns (RedeemRequest memory) {
        return requests[id];
    }

    function getWithdrawalEventCount() external view returns (uint256) {
        return events.length;
    }

    function getWithdrawalEventDetails(uint32 id) external view returns (WithdrawalEvent memory) {
        return events[id];
    }

    function resolveRedeemRequests(uint32[] calldata ids) external view returns (int64[] memory found) {
        found = new int64[](ids.length);
        for (uint256 i; i < ids.length; ++i) found[i] = _resolve(ids[i]);
    }

    function devnetRate(uint256 wad) external {
        rate = wad;
    }

    /// -1: not served yet; -2: no such request; -3: paid in full.
    function _resolve(uint32 id) internal view returns (int64) {
        if (id >= requests.length) return -2;
        if (requests[id].amount == 0) return -3;
        for (uint256 i; i < events.length; ++i) {
            uint256 from = events[i].height;
            if (requests[id].height >= from && requests[id].height < from + events[i].amount) return int64(uint64(i));
        }
        return -1;
    }

    function _claim(uint32 id, uint32 eventId) internal {
        RedeemRequest storage request = requests[id];
        uint256 paid;
        for (uint256 i = eventId; i < events.length && request.amount > 0; ++i) {
            WithdrawalEvent memory one = events[i];
            uint256 left = one.height + one.amount - request.height;
            uint256 matched = request.amount < left ? request.amount : left;
            uint256 ether_ = (matched * one.withdrawnEth) / one.amount;
            uint256 most = (matched * request.maxRedeemableEth) / request.amount;
            if (most < ether_) ether_ = most;
            request.height += matched;
            request.amount -= matched;
            request.maxRedeemableEth -= ether_;
            paid += ether_;
        }
        (bool ok,) = request.recipient.call{value: paid}("");
        require(ok, "ClaimRedeemFailed");
    }
}
