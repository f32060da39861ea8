// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IAsset {
    function balanceOf(address owner) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
}

/// Stands for: the withdrawal queue of Origin's OETH vault at 0x39254033945AA2E4809Cc2977E7087BEE48bd7Ab.
/// Keeps: cumulative queue, liquidity added at a claim, delay, pause.
/// Leaves out: OETH itself, strategies, roles.
/// Source: OriginProtocol/origin-dollar:contracts/contracts/vault/VaultCore.sol.
contract OriginVault {
    struct WithdrawalRequest {
        address withdrawer;
        bool claimed;
        uint40 timestamp;
        uint128 amount;
        uint128 queued;
    }

    struct WithdrawalQueueMetadata {
        uint128 queued;
        uint128 claimable;
        uint128 claimed;
        uint128 nextWithdrawalIndex;
    }

    address public constant asset = 0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2;
    WithdrawalQueueMetadata public withdrawalQueueMetadata;
    mapping(uint256 => WithdrawalRequest) public withdrawalRequests;
    uint256 public withdrawalClaimDelay = 600;
    bool public capitalPaused;

    event WithdrawalRequested(
        address indexed _withdrawer, uint256 indexed _requestId, uint256 _amount, uint256 _queued
    );

    modifier whenNotCapitalPaused() {
        require(!capitalPaused, "Capital paused");
        _;
    }

    function requestWithdrawal(uint256 amount) external whenNotCapitalPaused returns (uint256 id, uint256 queued) {
        require(withdrawalClaimDelay > 0, "Async withdrawals not enabled");
        id = withdrawalQueueMetadata.nextWithdrawalIndex++;
        queued = withdrawalQueueMetadata.queued + amount;
        withdrawalQueueMetadata.queued = uint128(queued);
        withdrawalRequests[id] =
            WithdrawalRequest(msg.sender, false, uint40(block.timestamp), uint128(amount), uint128(queued));
        emit WithdrawalRequested(msg.sender, id, amount, queued);
    }

    function claimWithdrawal(uint256 id) external whenNotCapitalPaused returns (uint256 amount) {
        if (withdrawalRequests[id].queued > withdrawalQueueMetadata.claimable) addWithdrawalQueueLiquidity();
        WithdrawalRequest memory request = withdrawalRequests[id];
        require(withdrawalClaimDelay > 0, "Async withdrawals not enabled");
        require(request.timestamp + withdrawalClaimDelay <= block.timestamp, "Claim delay not met");
        require(request.queued <= withdrawalQueueMetadata.claimable, "Queue pending liquidity");
        require(request.withdrawer == msg.sender, "Not requester");
        require(!request.claimed, "Already claimed");
        withdrawalRequests[id].claimed = true;
        withdrawalQueueMetadata.claimed += request.amount;
        amount = request.amount;
        IAsset(asset).transfer(msg.sender, amount);
    }

    function addWithdrawalQueueLiquidity() public {
        WithdrawalQueueMetadata memory queue = withdrawalQueueMetadata;
        uint256 shortfall = queue.queued - queue.claimable;
        uint256 held = IAsset(asset).balanceOf(address(this));
        uint256 spoken = queue.claimable - queue.claimed;
        if (shortfall == 0 || held <= spoken) return;
        uint256 free = held - spoken;
        withdrawalQueueMetadata.claimable += uint128(shortfall < free ? shortfall : free);
    }

    function devnetPause(bool isPaused) external {
        capitalPaused = isPaused;
    }
}
