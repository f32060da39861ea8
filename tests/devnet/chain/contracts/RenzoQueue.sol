// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Renzo's WithdrawQueue at 0x5efc9D10E42FB517456f4ac41EB5e2eBe42C8918 and its RiskOracleMiddleware.
/// Keeps: cool-down, buffer and claim reserve, the sliding window of queued requests, the lower of two prices, swap and pop.
/// Leaves out: ezETH itself (amounts are taken on trust), ERC-20 assets, roles. The price is set with `devnetPrice`.
/// Source: Renzo-Protocol/contracts-public:contracts/Withdraw/WithdrawQueue.sol.
contract RenzoQueue {
    address constant IS_NATIVE = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;

    struct WithdrawRequest {
        address collateralToken;
        uint256 withdrawRequestID;
        uint256 amountToRedeem;
        uint256 ezETHLocked;
        uint256 createdAt;
    }

    struct Window {
        uint256 queuedWithdrawToFill;
        uint256 queuedWithdrawFilled;
    }

    struct Status {
        bool queued;
        uint256 fillAt;
    }

    mapping(address => WithdrawRequest[]) public withdrawRequests;
    mapping(bytes32 => Status) public withdrawQueued;
    mapping(address => uint256) public claimReserve;
    mapping(address => Window) public erc20WithdrawQueue;
    Window public ethWithdrawQueue;
    uint256 public withdrawRequestNonce;
    uint256 public coolDownPeriod = 3 days;
    uint256 public withdrawCooldownPeriod;
    bool public paused;
    bool public withdrawClaimPaused;
    uint256 price = 1.05 ether;

    error EarlyClaim();
    error QueuedWithdrawalNotFilled();
    error InvalidWithdrawIndex();
    error UnsupportedWithdrawAsset();
    error ClaimPaused();

    receive() external payable {}

    function riskOracleMiddleware() external view returns (address) {
        return address(this);
    }

    function getAvailableToWithdraw(address asset) public view returns (uint256) {
        return address(this).balance - claimReserve[asset];
    }

    function calculateAmountToRedeem(uint256 amount, address)
        public
        view
        returns (uint256[][] memory tvls, uint256 toRedeem)
    {
        tvls = new uint256[][](1);
        tvls[0] = new uint256[](2);
        toRedeem = (amount * price) / 1 ether;
    }

    function withdraw(uint256 amount, address asset) external {
        require(!paused, "Pausable: paused");
        if (asset != IS_NATIVE) revert UnsupportedWithdrawAsset();
        (, uint256 toRedeem) = calculateAmountToRedeem(amount, asset);
        WithdrawRequest memory request =
            WithdrawRequest(asset, ++withdrawRequestNonce, toRedeem, amount, block.timestamp);
        uint256 free = getAvailableToWithdraw(asset);
        if (toRedeem > free) {
            ethWithdrawQueue.queuedWithdrawFilled += free;
            ethWithdrawQueue.queuedWithdrawToFill += toRedeem;
            claimReserve[asset] += free;
            bytes32 hash = keccak256(abi.encode(request, msg.sender));
            withdrawQueued[hash] = Status(true, ethWithdrawQueue.queuedWithdrawToFill);
        } else {
            claimReserve[asset] += toRedeem;
        }
        withdrawRequests[msg.sender].push(request);
    }

    function fillEthWithdrawBuffer() external payable {
        uint256 deficit = ethWithdrawQueue.queuedWithdrawToFill - ethWithdrawQueue.queuedWithdrawFilled;
        uint256 filled = deficit < msg.value ? deficit : msg.value;
        claimReserve[IS_NATIVE] += filled;
        ethWithdrawQueue.queuedWithdrawFilled += filled;
    }

    function getOutstandingWithdrawRequests(address user) external view returns (uint256) {
        return withdrawRequests[user].length;
    }

    function claim(uint256 index, address user) external {
        require(!paused, "Pausable: paused");
        if (withdrawClaimPaused) revert ClaimPaused();
        if (index >= withdrawRequests[user].length) revert InvalidWithdrawIndex();
        WithdrawRequest memory request = withdrawRequests[user][index];
        uint256 wait = withdrawCooldownPeriod > coolDownPeriod ? withdrawCooldownPeriod : coolDownPeriod;
        if (block.timestamp - request.createdAt < wait) revert EarlyClaim();
        Status memory status = withdrawQueued[keccak256(abi.encode(request, user))];
        if (status.queued && status.fillAt > ethWithdrawQueue.queuedWithdrawFilled) revert QueuedWithdrawalNotFilled();
        (, uint256 today) = calculateAmountToRedeem(request.ezETHLocked, IS_NATIVE);
        claimReserve[IS_NATIVE] -= request.amountToRedeem;
        uint256 pays = today < request.amountToRedeem ? today : request.amountToRedeem;
        withdrawRequests[user][index] = withdrawRequests[user][withdrawRequests[user].length - 1];
        withdrawRequests[user].pop();
        (bool ok,) = user.call{value: pays}("");
        require(ok, "TransferFailed");
    }

    function devnetPrice(uint256 wad) external {
        price = wad;
    }

    function devnetRisk(uint256 coolDown, bool claimsPaused) external {
        withdrawCooldownPeriod = coolDown;
        withdrawClaimPaused = claimsPaused;
    }
}
