// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Stader's UserWithdrawalManager at 0x9F0491B32DBce587c50c4C43AB303b06478193A7, and for the one getter of
/// StaderConfig at 0x4ABEF2263d5A5ED582FC9A9789a41D85b68d69DB that it needs.
/// Keeps: finalisation in turn at the lower of two rates after a number of blocks, deletion of what is paid.
/// Leaves out: ETHx itself, limits, safe mode, roles. The number of blocks is the devnet's own. The rate is set with `devnetRate`.
/// Source: stader-labs/ethx:contracts/UserWithdrawalManager.sol.
contract StaderWithdrawals {
    struct UserWithdrawInfo {
        address payable owner;
        uint256 ethXAmount;
        uint256 ethExpected;
        uint256 ethFinalized;
        uint256 requestBlock;
    }

    mapping(uint256 => UserWithdrawInfo) public userWithdrawRequests;
    mapping(address => uint256[]) requestIds;
    uint256 public nextRequestIdToFinalize = 1;
    uint256 public nextRequestId = 1;
    uint256 public ethRequestedForWithdraw;
    uint256 public constant getMinBlockDelayToFinalizeWithdrawRequest = 30;
    bool public paused;
    uint256 rate = 1.07 ether;

    error requestIdNotFinalized(uint256 requestId);
    error CallerNotAuthorizedToRedeem();

    receive() external payable {}

    function requestWithdraw(uint256 amount, address owner) external returns (uint256 id) {
        require(!paused, "Pausable: paused");
        uint256 assets = (amount * rate) / 1 ether;
        ethRequestedForWithdraw += assets;
        id = nextRequestId++;
        userWithdrawRequests[id] = UserWithdrawInfo(payable(owner), amount, assets, 0, block.number);
        requestIds[owner].push(id);
    }

    function finalizeUserWithdrawalRequest() external {
        require(!paused, "Pausable: paused");
        uint256 id = nextRequestIdToFinalize;
        for (; id < nextRequestId; ++id) {
            UserWithdrawInfo storage info = userWithdrawRequests[id];
            if (info.requestBlock + getMinBlockDelayToFinalizeWithdrawRequest > block.number) break;
            uint256 today = (info.ethXAmount * rate) / 1 ether;
            info.ethFinalized = today < info.ethExpected ? today : info.ethExpected;
            ethRequestedForWithdraw -= info.ethExpected;
        }
        nextRequestIdToFinalize = id;
    }

    function claim(uint256 id) external {
        if (id >= nextRequestIdToFinalize) revert requestIdNotFinalized(id);
        UserWithdrawInfo memory info = userWithdrawRequests[id];
        if (msg.sender != info.owner) revert CallerNotAuthorizedToRedeem();
        delete userWithdrawRequests[id];
        uint256[] storage list = requestIds[info.owner];
        for (uint256 i; i < list.length; ++i) {
            if (list[i] != id) continue;
            list[i] = list[list.length - 1];
            list.pop();
            break;
        }
        (bool ok,) = info.owner.call{value: info.ethFinalized}("");
        require(ok, "ETHTransferFailed");
    }

    function getRequestIdsByUser(address owner) external view returns (uint256[] memory) {
        return requestIds[owner];
    }

    function devnetRate(uint256 wad) external {
        rate = wad;
    }
}
