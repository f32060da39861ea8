// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Lido stETH at 0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84.
/// Keeps: shares as the truth, its roundings, limits, pauses, events, the fee of an oracle report, EIP-2612.
/// Leaves out: Aragon, roles, validators, external shares of stVaults, the refill of the stake limit, sanity checks.
/// Anyone may call the `devnet…` functions.
/// Source: lidofinance/core:contracts/0.4.24/StETH.sol, Lido.sol.
contract StETH {
    string public constant name = "Liquid staked Ether 2.0";
    string public constant symbol = "stETH";
    uint8 public constant decimals = 18;
    address constant WITHDRAWAL_QUEUE = 0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1;
    // The DAO's Agent, which receives the fee. lidofinance/docs:docs/deployed-contracts/index.md
    address constant TREASURY = 0x3e40D73EB977Dc6a537aF587D48316feE66E9C8c;
    uint256 constant BASIS_POINTS = 10_000;

    uint256 totalShares;
    uint256 bufferedEther;
    uint256 clBalance;
    uint256 lastReportTimestamp;
    uint256 stakeLimit = type(uint256).max;
    bool public isStopped;
    bool public isStakingPaused;
    mapping(address => uint256) public sharesOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => uint256) public nonces;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event TransferShares(address indexed from, address indexed to, uint256 sharesValue);
    event SharesBurnt(
        address indexed account, uint256 preRebaseTokenAmount, uint256 postRebaseTokenAmount, uint256 sharesAmount
    );
    event Approval(address indexed owner, address indexed spender, uint256 value);
    event Submitted(address indexed sender, uint256 amount, address referral);
    event ETHDistributed(
        uint256 indexed reportTimestamp,
        uint256 preCLBalance,
        uint256 postCLBalance,
        uint256 withdrawalsWithdrawn,
        uint256 executionLayerRewardsWithdrawn,
        uint256 postBufferedEther
    );
    event TokenRebased(
        uint256 indexed reportTimestamp,
        uint256 timeElapsed,
        uint256 preTotalShares,
        uint256 preTotalEther,
        uint256 postTotalShares,
        uint256 postTotalEther,
        uint256 sharesMintedAsFees
    );
    event InternalShareRateUpdated(
        uint256 indexed reportTimestamp, uint256 postInternalShares, uint256 postInternalEther, uint256 sharesMintedAsFees
    );

    constructor(uint256 shares, uint256 ether_, address holder) {
        totalShares = shares;
        clBalance = ether_;
        sharesOf[holder] = shares;
        lastReportTimestamp = block.timestamp;
    }

    receive() external payable {
        submit(address(0));
    }

    // -- amounts

    function totalSupply() external view returns (uint256) {
        return getTotalPooledEther();
    }

    function getTotalPooledEther() public view returns (uint256) {
        return bufferedEther + clBalance;
    }

    function getTotalShares() external view returns (uint256) {
        return totalShares;
    }

    function getBufferedEther() external view returns (uint256) {
        return bufferedEther;
    }

    function getDepositsReserve() external pure returns (uint256) {
        return 0;
    }

    function balanceOf(address account) external view returns (uint256) {
        return getPooledEthByShares(sharesOf[account]);
    }

    function getSharesByPooledEth(uint256 amount) public view returns (uint256) {
        return (amount * totalShares) / getTotalPooledEther();
    }

    function getPooledEthByShares(uint256 shares) public view returns (uint256) {
        return (shares * getTotalPooledEther()) / totalShares;
    }

    function getPooledEthBySharesRoundUp(uint256 shares) external view returns (uint256) {
        uint256 product = shares * getTotalPooledEther();
        return product == 0 ? 0 : (product - 1) / totalShares + 1;
    }

    function getFee() external pure returns (uint16) {
        return 1000;
    }

    function getFeeDistribution() external pure returns (uint16 treasury, uint16 insurance, uint16 operators) {
        return (5000, 0, 5000);
    }

    function getCurrentStakeLimit() public view returns (uint256) {
        return isStopped || isStakingPaused ? 0 : stakeLimit;
    }

    // -- staking

    function submit(address referral) public payable returns (uint256 shares) {
        require(msg.value != 0, "ZERO_DEPOSIT");
        require(!isStopped, "CONTRACT_IS_STOPPED");
        require(!isStakingPaused, "STAKING_PAUSED");
        require(msg.value <= stakeLimit, "STAKE_LIMIT");
        if (stakeLimit != type(uint256).max) stakeLimit -= msg.value;
        shares = getSharesByPooledEth(msg.value);
        _mintShares(msg.sender, shares);
        bufferedEther += msg.value;
        emit Submitted(msg.sender, msg.value, referral);
        _emitTransfer(address(0), msg.sender, getPooledEthByShares(shares), shares);
    }

    // -- transfers

    function transfer(address to, uint256 amount) external returns (bool) {
        _transferShares(msg.sender, to, getSharesByPooledEth(amount), amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        _spendAllowance(from, amount);
        _transferShares(from, to, getSharesByPooledEth(amount), amount);
        return true;
    }

    function transferShares(address to, uint256 shares) external returns (uint256 amount) {
        amount = getPooledEthByShares(shares);
        _transferShares(msg.sender, to, shares, amount);
    }

    function transferSharesFrom(address from, address to, uint256 shares) external returns (uint256 amount) {
        amount = getPooledEthByShares(shares);
        _spendAllowance(from, amount);
        _transferShares(from, to, shares, amount);
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        _approve(msg.sender, spender, amount);
        return true;
    }

    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        require(block.timestamp <= deadline, "DEADLINE_EXPIRED");
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, owner, spender, value, nonces[owner]++, deadline));
        address signer = ecrecover(keccak256(abi.encodePacked("\x19\x01", DOMAIN_SEPARATOR(), structHash)), v, r, s);
        require(signer != address(0) && signer == owner, "INVALID_SIGNATURE");
        _approve(owner, spender, value);
    }

    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("2"),
                block.chainid,
                address(this)
            )
        );
    }

    // -- what only a devnet has

    /// An oracle report: rewards (gross of the fee) or, when negative, a slashing (no fee).
    function devnetReport(int256 clDelta) external {
        uint256 preShares = totalShares;
        uint256 preEther = getTotalPooledEther();
        uint256 preCl = clBalance;
        clBalance = uint256(int256(clBalance) + clDelta);
        uint256 feeShares;
        if (clDelta > 0) {
            uint256 feeEther = (uint256(clDelta) * 1000) / BASIS_POINTS;
            feeShares = (feeEther * preShares) / (getTotalPooledEther() - feeEther);
            _mintShares(TREASURY, feeShares);
            _emitTransfer(address(0), TREASURY, getPooledEthByShares(feeShares), feeShares);
        }
        emit ETHDistributed(block.timestamp, preCl, clBalance, 0, 0, bufferedEther);
        emit TokenRebased(
            block.timestamp,
            block.timestamp - lastReportTimestamp,
            preShares,
            preEther,
            totalShares,
            getTotalPooledEther(),
            feeShares
        );
        emit InternalShareRateUpdated(block.timestamp, totalShares, getTotalPooledEther(), feeShares);
        lastReportTimestamp = block.timestamp;
    }

    /// What the burner and the report do when withdrawals are finalized: shares burnt, ether moved to the queue.
    function devnetFinalize(uint256 shares, uint256 amount) external {
        require(msg.sender == WITHDRAWAL_QUEUE, "APP_AUTH_FAILED");
        uint256 preAmount = getPooledEthByShares(shares);
        sharesOf[msg.sender] -= shares;
        totalShares -= shares;
        if (bufferedEther >= amount) bufferedEther -= amount;
        else clBalance -= amount;
        emit SharesBurnt(msg.sender, preAmount, getPooledEthByShares(shares), shares);
        (bool ok,) = msg.sender.call{value: amount}("");
        require(ok, "ETH_TRANSFER_FAILED");
    }

    function devnetPause(bool stopped, bool stakingPaused) external {
        isStopped = stopped;
        isStakingPaused = stakingPaused;
    }

    function devnetStakeLimit(uint256 limit) external {
        stakeLimit = limit;
    }

    // -- inner

    function _transferShares(address from, address to, uint256 shares, uint256 amount) internal {
        require(from != address(0), "TRANSFER_FROM_ZERO_ADDR");
        require(to != address(0), "TRANSFER_TO_ZERO_ADDR");
        require(to != address(this), "TRANSFER_TO_STETH_CONTRACT");
        require(!isStopped, "CONTRACT_IS_STOPPED");
        require(shares <= sharesOf[from], "BALANCE_EXCEEDED");
        sharesOf[from] -= shares;
        sharesOf[to] += shares;
        _emitTransfer(from, to, amount, shares);
    }

    function _emitTransfer(address from, address to, uint256 amount, uint256 shares) internal {
        emit Transfer(from, to, amount);
        emit TransferShares(from, to, shares);
    }

    function _mintShares(address to, uint256 shares) internal {
        totalShares += shares;
        sharesOf[to] += shares;
    }

    function _spendAllowance(address owner, uint256 amount) internal {
        uint256 allowed = allowance[owner][msg.sender];
        if (allowed == type(uint256).max) return;
        require(allowed >= amount, "ALLOWANCE_EXCEEDED");
        _approve(owner, msg.sender, allowed - amount);
    }

    function _approve(address owner, address spender, uint256 amount) internal {
        require(spender != address(0), "APPROVE_TO_ZERO_ADDR");
        allowance[owner][spender] = amount;
        emit Approval(owner, spender, amount);
    }
}
