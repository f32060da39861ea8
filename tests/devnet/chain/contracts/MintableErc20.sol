// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";

/// Stands for: tokens without a rate of their own: frxETH on Ethereum, bridged wstETH, rETH, cbETH and weETH on Arbitrum.
/// Leaves out: bridges and minters; anyone may mint with `devnetMint`.
/// Source: EIP-20; registry entries of these tokens (no rate function on the token).
contract MintableErc20 is Erc20 {
    constructor(string memory name_, string memory symbol_) Erc20(name_, symbol_, "1") {}

    function devnetMint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
