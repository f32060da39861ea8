// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";

interface IErc20 {
    function balanceOf(address account) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Stands for: Frax sfrxETH at 0xac3E018457B222d93114458476f3E3416Abbe38F: an ERC-4626 vault of frxETH whose rewards drip
/// linearly over a cycle (xERC4626).
/// Leaves out: depositWithSignature. Rewards come as frxETH minted to the vault, then `syncRewards`.
/// Source: FraxFinance/frxETH-public:src/sfrxETH.sol, fei-protocol/ERC4626:src/xERC4626.sol.
contract SfrxETH is Erc20("Staked Frax Ether", "sfrxETH", "1") {
    IErc20 public constant asset = IErc20(0x5E8422345238F34275888049021821E8E08CAa1f);
    uint32 public immutable rewardsCycleLength;
    uint32 public lastSync;
    uint32 public rewardsCycleEnd;
    uint192 public lastRewardAmount;
    uint256 storedTotalAssets;

    event NewRewardsCycle(uint32 indexed cycleEnd, uint256 rewardAmount);
    event Deposit(address indexed caller, address indexed owner, uint256 assets, uint256 shares);
    event Withdraw(
        address indexed caller, address indexed receiver, address indexed owner, uint256 assets, uint256 shares
    );

    error SyncError();

    constructor(uint32 cycleLength) {
        rewardsCycleLength = cycleLength;
        rewardsCycleEnd = (uint32(block.timestamp) / cycleLength) * cycleLength;
    }

    function totalAssets() public view returns (uint256) {
        if (block.timestamp >= rewardsCycleEnd) return storedTotalAssets + lastRewardAmount;
        uint256 unlocked = (lastRewardAmount * (block.timestamp - lastSync)) / (rewardsCycleEnd - lastSync);
        return storedTotalAssets + unlocked;
    }

    function syncRewards() public {
        uint32 time = uint32(block.timestamp);
        if (time < rewardsCycleEnd) revert SyncError();
        uint256 stored = storedTotalAssets;
        uint256 nextRewards = asset.balanceOf(address(this)) - stored - lastRewardAmount;
        storedTotalAssets = stored + lastRewardAmount;
        uint32 end = ((time + rewardsCycleLength) / rewardsCycleLength) * rewardsCycleLength;
        if (end - time < rewardsCycleLength / 20) end += rewardsCycleLength;
        lastRewardAmount = uint192(nextRewards);
        lastSync = time;
        rewardsCycleEnd = end;
        emit NewRewardsCycle(end, nextRewards);
    }

    function pricePerShare() external view returns (uint256) {
        return convertToAssets(1 ether);
    }

    function convertToShares(uint256 assets) public view returns (uint256) {
        return totalSupply == 0 ? assets : (assets * totalSupply) / totalAssets();
    }

    function convertToAssets(uint256 shares) public view returns (uint256) {
        return totalSupply == 0 ? shares : (shares * totalAssets()) / totalSupply;
    }

    function previewDeposit(uint256 assets) external view returns (uint256) {
        return convertToShares(assets);
    }

    function previewRedeem(uint256 shares) external view returns (uint256) {
        return convertToAssets(shares);
    }

    function previewMint(uint256 shares) public view returns (uint256) {
        return totalSupply == 0 ? shares : _divUp(shares * totalAssets(), totalSupply);
    }

    function previewWithdraw(uint256 assets) public view returns (uint256) {
        return totalSupply == 0 ? assets : _divUp(assets * totalSupply, totalAssets());
    }

    function maxDeposit(address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function maxMint(address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function maxWithdraw(address owner) external view returns (uint256) {
        return convertToAssets(balanceOf[owner]);
    }

    function maxRedeem(address owner) external view returns (uint256) {
        return balanceOf[owner];
    }

    function deposit(uint256 assets, address receiver) external returns (uint256 shares) {
        _syncIfDue();
        shares = convertToShares(assets);
        require(shares != 0, "ZERO_SHARES");
        _enter(assets, shares, receiver);
    }

    function mint(uint256 shares, address receiver) external returns (uint256 assets) {
        _syncIfDue();
        assets = previewMint(shares);
        _enter(assets, shares, receiver);
    }

    function redeem(uint256 shares, address receiver, address owner) external returns (uint256 assets) {
        _syncIfDue();
        assets = convertToAssets(shares);
        require(assets != 0, "ZERO_ASSETS");
        _leave(assets, shares, receiver, owner);
    }

    function withdraw(uint256 assets, address receiver, address owner) external returns (uint256 shares) {
        _syncIfDue();
        shares = previewWithdraw(assets);
        _leave(assets, shares, receiver, owner);
    }

    /// What came without a cycle counts at once: the rate that the devnet begins with.
    function devnetCount() external {
        storedTotalAssets = asset.balanceOf(address(this)) - lastRewardAmount;
    }

    function _syncIfDue() internal {
        if (block.timestamp >= rewardsCycleEnd) syncRewards();
    }

    function _enter(uint256 assets, uint256 shares, address receiver) internal {
        asset.transferFrom(msg.sender, address(this), assets);
        _mint(receiver, shares);
        storedTotalAssets += assets;
        emit Deposit(msg.sender, receiver, assets, shares);
    }

    function _leave(uint256 assets, uint256 shares, address receiver, address owner) internal {
        if (msg.sender != owner) {
            uint256 allowed = allowance[owner][msg.sender];
            if (allowed != type(uint256).max) allowance[owner][msg.sender] = allowed - shares;
        }
        storedTotalAssets -= assets;
        _burn(owner, shares);
        emit Withdraw(msg.sender, receiver, owner, assets, shares);
        asset.transfer(receiver, assets);
    }

    function _divUp(uint256 a, uint256 b) internal pure returns (uint256) {
        return a == 0 ? 0 : (a - 1) / b + 1;
    }
}
