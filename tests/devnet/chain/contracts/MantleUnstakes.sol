// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Mantle's UnstakeRequestsManager at 0x38fDF7b489316e03eD8754ad339cb5c4483FDcf9, and for the one switch of
/// its Pauser at 0x29Ab878aEd032e2e2c86FF4A9a9B05e3276cf1f8.
/// Keeps: amounts fixed at the request, finality by the oracle's last block, cumulative allocation, claims, cancelling.
/// Leaves out: mETH itself, the staking contract in front, roles. `devnetReport` stands for the oracle.
/// Source: mantle-lsp/contracts:src/UnstakeRequestsManager.sol.
contract MantleUnstakes {
    struct UnstakeRequest {
        uint64 blockNumber;
        address requester;
        uint128 id;
        uint128 mETHLocked;
        uint128 ethRequested;
        uint128 cumulativeETHRequested;
    }

    UnstakeRequest[] requests;
    uint256 public allocatedETHForClaims;
    uint256 public constant numberOfBlocksToFinalize = 64;
    uint128 public latestCumulativeETHRequested;
    bool public isUnstakeRequestsAndClaimsPaused;
    uint256 updateEndBlock;

    event UnstakeRequestCreated(
        uint256 indexed id,
        address indexed requester,
        uint256 mETHLocked,
        uint256 ethRequested,
        uint256 cumulativeETHRequested,
        uint256 blockNumber
    );

    error AlreadyClaimed();
    error NotFinalized();
    error NotEnoughFunds(uint256 cumulativeETHOnRequest, uint256 allocatedETHForClaims);

    function create(address requester, uint128 locked, uint128 wanted) external returns (uint256 id) {
        latestCumulativeETHRequested += wanted;
        id = requests.length;
        requests.push(
            UnstakeRequest(uint64(block.number), requester, uint128(id), locked, wanted, latestCumulativeETHRequested)
        );
        emit UnstakeRequestCreated(id, requester, locked, wanted, latestCumulativeETHRequested, block.number);
    }

    function claim(uint256 id, address requester) external {
        UnstakeRequest memory request = requests[id];
        if (request.requester == address(0)) revert AlreadyClaimed();
        require(requester == request.requester, "NotRequester");
        if (!_isFinalized(request)) revert NotFinalized();
        if (request.cumulativeETHRequested > allocatedETHForClaims) {
            revert NotEnoughFunds(request.cumulativeETHRequested, allocatedETHForClaims);
        }
        delete requests[id];
        (bool ok,) = requester.call{value: request.ethRequested}("");
        require(ok, "unable to send value");
    }

    function cancelLast() external {
        UnstakeRequest memory request = requests[requests.length - 1];
        require(!_isFinalized(request), "finalized");
        requests.pop();
        latestCumulativeETHRequested -= request.ethRequested;
    }

    function allocateETH() external payable {
        allocatedETHForClaims += msg.value;
    }

    function allocatedETHDeficit() external view returns (uint256) {
        return latestCumulativeETHRequested > allocatedETHForClaims
            ? latestCumulativeETHRequested - allocatedETHForClaims
            : 0;
    }

    function nextRequestId() external view returns (uint256) {
        return requests.length;
    }

    function requestByID(uint256 id) external view returns (UnstakeRequest memory) {
        return requests[id];
    }

    function requestInfo(uint256 id) external view returns (bool isFinalized, uint256 claimable) {
        UnstakeRequest memory request = requests[id];
        isFinalized = _isFinalized(request);
        uint256 before = request.cumulativeETHRequested - request.ethRequested;
        if (before >= allocatedETHForClaims) return (isFinalized, 0);
        uint256 free = allocatedETHForClaims - before;
        claimable = free < request.ethRequested ? free : request.ethRequested;
    }

    function devnetReport(uint256 endBlock) external {
        updateEndBlock = endBlock;
    }

    function devnetPause(bool isPaused) external {
        isUnstakeRequestsAndClaimsPaused = isPaused;
    }

    function _isFinalized(UnstakeRequest memory request) internal view returns (bool) {
        return request.blockNumber + numberOfBlocksToFinalize <= updateEndBlock;
    }
}
