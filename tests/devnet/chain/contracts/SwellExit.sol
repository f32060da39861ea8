// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc721} from "./Erc721.sol";

/// Stands for: Swell's swEXIT at 0x48C11b86807627AF70a34662D4865cF854251663 and rswEXIT at
/// 0x58749C46Ffe97e4d79508a2C781C440f4756f064, with the pause of their access managers.
/// Keeps: tickets, settlement in batches, the lower of two rates, burning at the claim.
/// Leaves out: swETH itself, whitelist, limits, roles. The rate is set with `devnetRate`.
/// Source: SwellNetwork/v3-core-public:contracts/lst/contracts/implementations/swEXIT.sol.
contract SwellExit is Erc721("swEXIT", "swEXIT") {
    struct WithdrawRequest {
        uint256 amount;
        uint256 lastTokenIdProcessed;
        uint256 rateWhenCreated;
    }

    struct Processed {
        uint256 lastId;
        uint256 rate;
    }

    mapping(uint256 => WithdrawRequest) public withdrawalRequests;
    Processed[] processed;
    uint256 public getLastTokenIdCreated;
    uint256 public exitingETH;
    bool public withdrawalsPaused;
    uint256 rate = 1.08 ether;

    error WithdrawalsPaused();
    error WithdrawalRequestNotProcessed();
    error WithdrawalRequestFinalizationOnlyAllowedForNFTOwner();

    receive() external payable {}

    function createWithdrawRequest(uint256 amount) external {
        if (withdrawalsPaused) revert WithdrawalsPaused();
        uint256 id = ++getLastTokenIdCreated;
        withdrawalRequests[id] = WithdrawRequest(amount, getLastTokenIdProcessed(), rate);
        exitingETH += (amount * rate) / 1 ether;
        _mint(msg.sender, id);
    }

    function processWithdrawals(uint256 last) external {
        for (uint256 id = getLastTokenIdProcessed() + 1; id <= last; ++id) {
            exitingETH -= (withdrawalRequests[id].amount * withdrawalRequests[id].rateWhenCreated) / 1 ether;
        }
        processed.push(Processed(last, rate));
    }

    function finalizeWithdrawal(uint256 id) external {
        if (withdrawalsPaused) revert WithdrawalsPaused();
        if (ownerOf(id) != msg.sender) revert WithdrawalRequestFinalizationOnlyAllowedForNFTOwner();
        (bool isProcessed, uint256 settled) = getProcessedRateForTokenId(id);
        if (!isProcessed) revert WithdrawalRequestNotProcessed();
        WithdrawRequest memory request = withdrawalRequests[id];
        uint256 paid = settled > request.rateWhenCreated ? request.rateWhenCreated : settled;
        _burn(id);
        (bool ok,) = msg.sender.call{value: (request.amount * paid) / 1 ether}("");
        require(ok, "unable to send value");
    }

    function getProcessedRateForTokenId(uint256 id) public view returns (bool, uint256) {
        for (uint256 i; i < processed.length; ++i) {
            if (id != 0 && id <= processed[i].lastId) return (true, processed[i].rate);
        }
        return (false, 0);
    }

    function getLastTokenIdProcessed() public view returns (uint256) {
        return processed.length == 0 ? 0 : processed[processed.length - 1].lastId;
    }

    function devnetRate(uint256 wad) external {
        rate = wad;
    }

    function devnetPause(bool isPaused) external {
        withdrawalsPaused = isPaused;
    }
}
