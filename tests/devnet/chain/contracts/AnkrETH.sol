// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";

/// Stands for: Ankr ankrETH at 0xE95A203B1a91a908F9B9CE46459d101078c2c3cb. `ratio` is tokens per ether: it falls as
/// rewards come in.
/// Keeps: the ratio's direction, its roundings, RatioUpdate, the pool's right to mint and burn.
/// Leaves out: roles, pauses, the bridge, the twelve hours and the threshold between two updates.
/// Source: Ankr's AETH_R21.sol; selectors as in karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json.
contract AnkrETH is Erc20("Ankr Staked ETH", "ankrETH", "1") {
    address constant POOL = 0x84db6eE82b7Cf3b47E8F19270abdE5718B936670;
    uint256 public ratio = 1 ether;

    event RatioUpdate(uint256 newRatio);

    function updateRatio(uint256 newRatio) external {
        require(newRatio <= ratio, "AETH: new ratio cannot be greater than old");
        ratio = newRatio;
        emit RatioUpdate(newRatio);
    }

    /// The owner's way to any other ratio, as after a loss.
    function repairRatio(uint256 newRatio) external {
        ratio = newRatio;
        emit RatioUpdate(newRatio);
    }

    function sharesToBonds(uint256 amount) external view returns (uint256) {
        return (amount * 1 ether) / ratio;
    }

    function bondsToShares(uint256 amount) external view returns (uint256) {
        return (amount * ratio + 1 ether - 1) / 1 ether;
    }

    function mint(address account, uint256 amount) external returns (uint256) {
        require(msg.sender == POOL, "Not allowed");
        _mint(account, amount);
        return amount;
    }

    function burn(address account, uint256 amount) external {
        require(msg.sender == POOL, "Not allowed");
        _burn(account, amount);
    }
}
