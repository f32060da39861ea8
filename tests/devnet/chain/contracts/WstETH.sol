// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";

interface IStETH {
    function submit(address referral) external payable returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function getSharesByPooledEth(uint256 amount) external view returns (uint256);
    function getPooledEthByShares(uint256 shares) external view returns (uint256);
}

/// Stands for: Lido wstETH at 0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0. One wstETH is one share of stETH.
/// Leaves out: nothing that a holder can call.
/// Source: lidofinance/core:contracts/0.6.12/WstETH.sol.
contract WstETH is Erc20("Wrapped liquid staked Ether 2.0", "wstETH", "1") {
    IStETH public constant stETH = IStETH(0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84);

    receive() external payable {
        _mint(msg.sender, stETH.submit{value: msg.value}(address(0)));
    }

    function wrap(uint256 amount) external returns (uint256 wrapped) {
        require(amount > 0, "wstETH: can't wrap zero stETH");
        wrapped = stETH.getSharesByPooledEth(amount);
        _mint(msg.sender, wrapped);
        stETH.transferFrom(msg.sender, address(this), amount);
    }

    function unwrap(uint256 wrapped) external returns (uint256 amount) {
        require(wrapped > 0, "wstETH: zero amount unwrap not allowed");
        amount = stETH.getPooledEthByShares(wrapped);
        _burn(msg.sender, wrapped);
        stETH.transfer(msg.sender, amount);
    }

    function getWstETHByStETH(uint256 amount) external view returns (uint256) {
        return stETH.getSharesByPooledEth(amount);
    }

    function getStETHByWstETH(uint256 wrapped) external view returns (uint256) {
        return stETH.getPooledEthByShares(wrapped);
    }

    function stEthPerToken() external view returns (uint256) {
        return stETH.getPooledEthByShares(1 ether);
    }

    function tokensPerStEth() external view returns (uint256) {
        return stETH.getSharesByPooledEth(1 ether);
    }
}
