// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

import {Erc20} from "./Erc20.sol";
import {RocketNetworkBalances} from "./RocketNetworkBalances.sol";

interface IDepositPool {
    function getExcessBalance() external view returns (uint256);
    function withdrawExcessBalance(uint256 amount) external;
}

/// Stands for: Rocket Pool rETH at 0xae78736Cd615f374D3085123A210448E74Fc6393.
/// Leaves out: RocketStorage look-ups (addresses are fixed here), the target collateral rate's rebalancing.
/// Source: rocket-pool/rocketpool:contracts/contract/token/RocketTokenRETH.sol.
contract RETH is Erc20("Rocket Pool ETH", "rETH", "1") {
    RocketNetworkBalances constant BALANCES = RocketNetworkBalances(0x1D9F14C6Bfd8358b589964baD8665AdD248E9473);
    IDepositPool constant DEPOSIT_POOL = IDepositPool(0xCE15294273CFb9D9b628F4D61636623decDF4fdC);

    event TokensMinted(address indexed to, uint256 amount, uint256 ethAmount, uint256 time);
    event TokensBurned(address indexed from, uint256 amount, uint256 ethAmount, uint256 time);

    receive() external payable {}

    function getEthValue(uint256 amount) public view returns (uint256) {
        uint256 supply = BALANCES.getTotalRETHSupply();
        return supply == 0 ? amount : (amount * BALANCES.getTotalETHBalance()) / supply;
    }

    function getRethValue(uint256 ethAmount) public view returns (uint256) {
        uint256 supply = BALANCES.getTotalRETHSupply();
        if (supply == 0) return ethAmount;
        uint256 total = BALANCES.getTotalETHBalance();
        require(total > 0, "Cannot calculate rETH token amount while total network balance is zero");
        return (ethAmount * supply) / total;
    }

    function getExchangeRate() external view returns (uint256) {
        return getEthValue(1 ether);
    }

    function getTotalCollateral() public view returns (uint256) {
        return DEPOSIT_POOL.getExcessBalance() + address(this).balance;
    }

    function getCollateralRate() external view returns (uint256) {
        uint256 total = getEthValue(totalSupply);
        return total == 0 ? 1 ether : (1 ether * address(this).balance) / total;
    }

    function mint(uint256 ethAmount, address to) external {
        require(msg.sender == address(DEPOSIT_POOL), "Invalid or outdated contract");
        uint256 amount = getRethValue(ethAmount);
        require(amount > 0, "Invalid token mint amount");
        _mint(to, amount);
        emit TokensMinted(to, amount, ethAmount, block.timestamp);
    }

    function burn(uint256 amount) external {
        require(amount > 0, "Invalid token burn amount");
        require(balanceOf[msg.sender] >= amount, "Insufficient rETH balance");
        uint256 ethAmount = getEthValue(amount);
        require(getTotalCollateral() >= ethAmount, "Insufficient ETH balance for exchange");
        _burn(msg.sender, amount);
        if (address(this).balance < ethAmount) DEPOSIT_POOL.withdrawExcessBalance(ethAmount - address(this).balance);
        payable(msg.sender).transfer(ethAmount);
        emit TokensBurned(msg.sender, amount, ethAmount, block.timestamp);
    }

    function devnetMint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
