// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IEETH {
    function totalShares() external view returns (uint256);
    function mintShares(address to, uint256 shares) external;
    function burnShares(address from, uint256 shares) external;
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

interface IWithdrawals {
    function requestWithdraw(uint96 amount, uint96 share, address owner) external returns (uint256);
}

/// Stands for: ether.fi LiquidityPool at 0x308861A430be4cce5502d0A12724771Fc6DaF216: ether behind eETH's shares.
/// Leaves out: validators, roles, fees of requests; anyone may rebase with `devnetRebase`.
/// Source: etherfi-protocol/smart-contracts:src/LiquidityPool.sol.
contract EtherFiPool {
    IEETH constant EETH = IEETH(0x35fA164735182de50811E8e2E824cFb9B6118ac2);
    address constant WITHDRAWALS = 0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c;
    address constant REDEMPTION = 0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0;
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

    /// The worth of a whole share, rounded up.
    function amountPerShareCeil() external view returns (uint256) {
        uint256 total = EETH.totalShares();
        return total == 0 ? 0 : (1e18 * pooled + total - 1) / total;
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

    /// eETH waits with the NFT contract until the claim.
    function requestWithdraw(address recipient, uint256 amount) external returns (uint256) {
        require(!paused, "Pausable: paused");
        uint256 share = sharesForAmount(amount);
        require(amount <= type(uint96).max && amount > 0 && share > 0, "InvalidAmount");
        EETH.transferFrom(msg.sender, WITHDRAWALS, amount);
        return IWithdrawals(WITHDRAWALS).requestWithdraw(uint96(amount), uint96(share), recipient);
    }

    /// Burns what was handed in (the NFT contract holds it; the redemption manager sent it here) and pays ether.
    function payOut(address to, uint256 amount, uint256 shares) external {
        require(msg.sender == WITHDRAWALS || msg.sender == REDEMPTION, "IncorrectCaller");
        EETH.burnShares(msg.sender == WITHDRAWALS ? WITHDRAWALS : address(this), shares);
        pooled -= amount;
        (bool ok,) = to.call{value: amount}("");
        require(ok, "SendFail");
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
