// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IRETH {
    function mint(uint256 ethAmount, address to) external;
}

/// Stands for: Rocket Pool's deposit pool at 0xCE15294273CFb9D9b628F4D61636623decDF4fdC, and its deposit settings at
/// 0x227BE8dD01DF8ad9BED0178e4F8cEC2996C5c365 (the same code is planted there; only its views are meant).
/// Leaves out: minipool and megapool queues; all of the balance counts as excess.
/// Source: rocket-pool/rocketpool:contracts/contract/deposit/RocketDepositPool.sol.
contract RocketDepositPool {
    IRETH constant RETH = IRETH(0xae78736Cd615f374D3085123A210448E74Fc6393);
    uint256 public constant getDepositFee = 0.0005 ether;
    uint256 public constant getMinimumDeposit = 0.01 ether;
    uint256 public constant maximumPoolSize = 36_000 ether;
    bool public getDepositEnabled = true;

    receive() external payable {}

    function deposit() external payable {
        require(getDepositEnabled, "Deposits into Rocket Pool are currently disabled");
        require(msg.value >= getMinimumDeposit, "The deposited amount is less than the minimum deposit size");
        require(address(this).balance <= maximumPoolSize, "The deposit pool size after depositing exceeds the maximum size");
        RETH.mint(msg.value - (msg.value * getDepositFee) / 1 ether, msg.sender);
    }

    function getMaximumDepositAmount() external view returns (uint256) {
        if (!getDepositEnabled || address(this).balance >= maximumPoolSize) return 0;
        return maximumPoolSize - address(this).balance;
    }

    function getBalance() external view returns (uint256) {
        return address(this).balance;
    }

    function getExcessBalance() external view returns (uint256) {
        return address(this).balance;
    }

    function withdrawExcessBalance(uint256 amount) external {
        require(msg.sender == address(RETH), "Invalid or outdated contract");
        payable(msg.sender).transfer(amount);
    }

    function devnetDepositEnabled(bool isEnabled) external {
        getDepositEnabled = isEnabled;
    }
}
