// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IEtherFiPool {
    function sharesForAmount(uint256 amount) external view returns (uint256);
    function amountForShare(uint256 shares) external view returns (uint256);
    function getTotalPooledEther() external view returns (uint256);
}

/// Stands for: ether.fi eETH at 0x35fA164735182de50811E8e2E824cFb9B6118ac2, a rebasing balance of shares.
/// Leaves out: permit, blacklist, rate limiter.
/// Source: etherfi-protocol/smart-contracts:src/EETH.sol.
contract EETH {
    string public constant name = "ether.fi ETH";
    string public constant symbol = "eETH";
    uint8 public constant decimals = 18;
    IEtherFiPool public constant liquidityPool = IEtherFiPool(0x308861A430be4cce5502d0A12724771Fc6DaF216);
    uint256 public totalShares;
    mapping(address => uint256) public shares;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event TransferShares(address indexed from, address indexed to, uint256 sharesValue);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    function totalSupply() external view returns (uint256) {
        return liquidityPool.getTotalPooledEther();
    }

    function balanceOf(address account) public view returns (uint256) {
        return liquidityPool.amountForShare(shares[account]);
    }

    function mintShares(address to, uint256 amount) external {
        require(msg.sender == address(liquidityPool), "Only pool contract function");
        totalShares += amount;
        shares[to] += amount;
        emit Transfer(address(0), to, liquidityPool.amountForShare(amount));
        emit TransferShares(address(0), to, amount);
    }

    function burnShares(address from, uint256 amount) external {
        require(msg.sender == address(liquidityPool), "Only pool contract function");
        totalShares -= amount;
        shares[from] -= amount;
        emit Transfer(from, address(0), liquidityPool.amountForShare(amount));
        emit TransferShares(from, address(0), amount);
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _transfer(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 allowed = allowance[from][msg.sender];
        require(allowed >= amount, "TRANSFER_AMOUNT_EXCEEDS_ALLOWANCE");
        if (allowed != type(uint256).max) allowance[from][msg.sender] = allowed - amount;
        _transfer(from, to, amount);
        return true;
    }

    function _transfer(address from, address to, uint256 amount) internal {
        uint256 moved = liquidityPool.sharesForAmount(amount);
        require(moved <= shares[from], "TRANSFER_AMOUNT_EXCEEDS_BALANCE");
        shares[from] -= moved;
        shares[to] += moved;
        emit Transfer(from, to, amount);
        emit TransferShares(from, to, moved);
    }
}
