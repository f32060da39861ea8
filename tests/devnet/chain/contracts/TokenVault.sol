// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";

/// An ERC-4626 vault over one token, with a fee on what leaves. Its yield is what is sent to it.
/// Source: ethereum/ERCs:ERCS/erc-4626.md; rounding and virtual shares as OpenZeppelin/openzeppelin-contracts:contracts/token/ERC20/extensions/ERC4626.sol.
contract TokenVault is Erc20 {
    Erc20 public immutable asset;
    uint256 public immutable exitFeeBps;

    constructor(Erc20 asset_, uint256 exitFeeBps_) Erc20("Vault", "vault", "1") {
        asset = asset_;
        exitFeeBps = exitFeeBps_;
    }

    function totalAssets() public view returns (uint256) {
        return asset.balanceOf(address(this));
    }

    function convertToShares(uint256 assets) public view returns (uint256) {
        return assets * (totalSupply + 1) / (totalAssets() + 1);
    }

    function convertToAssets(uint256 shares) public view returns (uint256) {
        return shares * (totalAssets() + 1) / (totalSupply + 1);
    }

    function previewRedeem(uint256 shares) public view returns (uint256) {
        uint256 assets = convertToAssets(shares);
        return assets - (assets * exitFeeBps + 9_999) / 10_000;
    }

    function deposit(uint256 assets, address receiver) external returns (uint256 shares) {
        shares = convertToShares(assets);
        asset.transferFrom(msg.sender, address(this), assets);
        _mint(receiver, shares);
    }

    function redeem(uint256 shares, address receiver, address owner) external returns (uint256 assets) {
        require(msg.sender == owner, "owner");
        assets = previewRedeem(shares);
        _burn(owner, shares);
        asset.transfer(receiver, assets);
    }
}
