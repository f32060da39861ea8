// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Binance's UnwrapTokenV1ETH at 0x79973d557CD9dd87eb61E250cc2572c990e20196.
/// Keeps: the amount fixed at the request, lock time, allocation in turn, pause. Its code is not public as source: what
/// is kept follows its interface, and a paid request stays in the list with the time of its claim.
/// Leaves out: wBETH itself, roles.
/// Source: stakestone/stone-vault-v1:contracts/interfaces/IUnwrapTokenV1ETH.sol.
contract BinanceUnwrap {
    struct WithdrawRequest {
        address recipient;
        uint256 wbethAmount;
        uint256 ethAmount;
        uint256 triggerTime;
        uint256 claimTime;
        bool allocated;
    }

    mapping(address => WithdrawRequest[]) requests;
    uint256 public constant lockTime = 10 days;
    uint256 public needEthAmount;
    bool public paused;

    receive() external payable {}

    function availableAllocateAmount() external view returns (uint256) {
        return address(this).balance;
    }

    function requestWithdraw(address recipient, uint256 wbethAmount, uint256 ethAmount) external {
        requests[recipient].push(WithdrawRequest(recipient, wbethAmount, ethAmount, block.timestamp, 0, false));
        needEthAmount += ethAmount;
    }

    function getUserWithdrawRequests(address recipient) external view returns (WithdrawRequest[] memory) {
        return requests[recipient];
    }

    function claimWithdraw(uint256 index) external {
        require(!paused, "Pausable: paused");
        WithdrawRequest storage request = requests[msg.sender][index];
        require(request.allocated && request.claimTime == 0, "not claimable");
        require(block.timestamp >= request.triggerTime + lockTime, "locked");
        request.claimTime = block.timestamp;
        (bool ok,) = msg.sender.call{value: request.ethAmount}("");
        require(ok, "failed");
    }

    function devnetAllocate(address recipient, uint256 index) external {
        requests[recipient][index].allocated = true;
        needEthAmount -= requests[recipient][index].ethAmount;
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}
