// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IEETH {
    function totalShares() external view returns (uint256);
    function mintShares(address to, uint256 shares) external;
}

/// Stands for: ether.fi LiquidityPool at 0x308861A430be4cce5502d0A12724771Fc6DaF216: ether behind eETH's shares.
/// Leaves out: withdrawal requests, validators, roles; anyone may rebase with `devnetRebase`.
/// Source: etherfi-protocol/smart-contracts:src/LiquidityPool.sol.
contract EtherFiPool {
    IEETH constant EETH = IEETH(0x35fA164735182de50811E8e2E824cFb9B6118ac2);
    uint256 pooled;
    bool public paused;

    event Deposit(address indexed sender, uint256 amount, uint8 source, address referral);
    event Rebase(uint256 totalEthLocked, uint256 totalEEthShares);

    function getTotalPooledEther() public view returns (uint256) {
        return pooled;
    }

    function sharesForAmount(uint256 amount) public view returns (uint256) {
        return pooled == 0 ? 0 : (amount * EETH.totalShares()) / pooled;
    }

    function amountForShare(uint256 shares) external view returns (uint256) {
        uint256 total = EETH.totalShares();
        return total == 0 ? 0 : (shares * pooled) / total;
    }

    function deposit() external payable returns (uint256) {
        return deposit(address(0));
    }

    function deposit(address referral) public payable returns (uint256 shares) {
        require(!paused, "Pausable: paused");
        require(msg.value > 0, "InvalidAmount");
        shares = sharesForAmount(msg.value);
        pooled += msg.value;
        EETH.mintShares(msg.sender, shares);
        emit Deposit(msg.sender, msg.value, 0, referral);
    }

    function devnetSeed(address to, uint256 shares, uint256 amount) external payable {
        pooled += amount;
        EETH.mintShares(to, shares);
    }

    function devnetRebase(int256 delta) external {
        pooled = uint256(int256(pooled) + delta);
        emit Rebase(pooled, EETH.totalShares());
    }

    function devnetPause(bool isPaused) external {
        paused = isPaused;
    }
}
