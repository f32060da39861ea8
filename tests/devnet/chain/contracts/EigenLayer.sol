// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

interface IToken {
    function balanceOf(address account) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Shares of one token. Source: Layr-Labs/eigenlayer-contracts:src/contracts/strategies/StrategyBase.sol
contract EigenStrategy {
    uint256 internal constant OFFSET = 1e3;

    IToken public immutable underlyingToken;
    uint256 public totalShares;

    constructor(IToken token) {
        underlyingToken = token;
    }

    function sharesToUnderlyingView(uint256 shares) public view returns (uint256) {
        return (underlyingToken.balanceOf(address(this)) + OFFSET) * shares / (totalShares + OFFSET);
    }

    /// The token has been sent already.
    function deposit(uint256 amount) external returns (uint256 shares) {
        uint256 virtualBalance = underlyingToken.balanceOf(address(this)) + OFFSET;
        shares = amount * (totalShares + OFFSET) / (virtualBalance - amount);
        totalShares += shares;
    }

    function withdraw(address to, uint256 shares) external {
        uint256 amount = sharesToUnderlyingView(shares);
        totalShares -= shares;
        underlyingToken.transfer(to, amount);
    }
}

/// Deposits, delegation, slashing and the queue, of all strategies, in one contract instead of three.
/// Source: Layr-Labs/eigenlayer-contracts:src/contracts/core/DelegationManager.sol, StrategyManager.sol,
/// src/contracts/libraries/SlashingLib.sol. An operator's magnitude at an earlier block is its list of changes.
contract EigenDelegation {
    uint256 internal constant WAD = 1e18;

    struct Withdrawal {
        address staker;
        address delegatedTo;
        address withdrawer;
        uint256 nonce;
        uint32 startBlock;
        address[] strategies;
        uint256[] scaledShares;
    }

    struct Magnitude {
        uint256 fromBlock;
        uint256 wad;
    }

    uint32 public immutable minWithdrawalDelayBlocks;
    mapping(address staker => address) public delegatedTo;
    mapping(address staker => mapping(address strategy => uint256)) internal deposits;
    mapping(address staker => mapping(address strategy => uint256)) internal scaling;
    mapping(address staker => address[]) internal strategiesOf;
    mapping(address operator => Magnitude[]) internal magnitudes;
    mapping(address staker => Withdrawal[]) internal queue;
    mapping(address staker => uint256) internal nonces;

    constructor(uint32 delay) {
        minWithdrawalDelayBlocks = delay;
    }

    function depositIntoStrategy(EigenStrategy strategy, uint256 amount) external {
        strategy.underlyingToken().transferFrom(msg.sender, address(strategy), amount);
        uint256 added = strategy.deposit(amount);
        address at = address(strategy);
        uint256 previous = deposits[msg.sender][at];
        uint256 factor = _magnitude(delegatedTo[msg.sender], block.number);
        if (previous == 0) {
            strategiesOf[msg.sender].push(at);
            scaling[msg.sender][at] = _scaling(msg.sender, at) * WAD / factor;
        } else {
            uint256 current = previous * _scaling(msg.sender, at) / WAD * factor / WAD;
            scaling[msg.sender][at] = (current + added) * WAD / (previous + added) * WAD / factor;
        }
        deposits[msg.sender][at] = previous + added;
    }

    function delegateTo(address operator) external {
        delegatedTo[msg.sender] = operator;
        uint256 factor = _magnitude(operator, block.number);
        address[] storage all = strategiesOf[msg.sender];
        for (uint256 i; i < all.length; i++) scaling[msg.sender][all[i]] = _scaling(msg.sender, all[i]) * WAD / factor;
    }

    /// The operator keeps this part of what it had.
    function devnetSlash(address operator, uint256 keptWad) external {
        uint256 now_ = _magnitude(operator, block.number);
        magnitudes[operator].push(Magnitude(block.number, now_ * keptWad / WAD));
    }

    function queueWithdrawal(address strategy, uint256 depositShares) external {
        uint256 scaled = depositShares * _scaling(msg.sender, strategy) / WAD;
        deposits[msg.sender][strategy] -= depositShares;
        if (deposits[msg.sender][strategy] == 0) scaling[msg.sender][strategy] = 0;
        Withdrawal storage one = queue[msg.sender].push();
        one.staker = msg.sender;
        one.withdrawer = msg.sender;
        one.delegatedTo = delegatedTo[msg.sender];
        one.nonce = nonces[msg.sender]++;
        one.startBlock = uint32(block.number);
        one.strategies.push(strategy);
        one.scaledShares.push(scaled);
    }

    function completeQueuedWithdrawal(uint256 index) external {
        Withdrawal memory one = queue[msg.sender][index];
        uint256 until = one.startBlock + minWithdrawalDelayBlocks;
        require(block.number > until, "WithdrawalDelayNotElapsed");
        uint256 shares = one.scaledShares[0] * _magnitude(one.delegatedTo, until) / WAD;
        uint256 last = queue[msg.sender].length - 1;
        if (index != last) queue[msg.sender][index] = queue[msg.sender][last];
        queue[msg.sender].pop();
        EigenStrategy(one.strategies[0]).withdraw(msg.sender, shares);
    }

    function getDepositedShares(address staker) external view returns (address[] memory all, uint256[] memory shares) {
        uint256 count;
        address[] storage known = strategiesOf[staker];
        for (uint256 i; i < known.length; i++) if (deposits[staker][known[i]] > 0) count++;
        all = new address[](count);
        shares = new uint256[](count);
        uint256 at;
        for (uint256 i; i < known.length; i++) {
            if (deposits[staker][known[i]] == 0) continue;
            all[at] = known[i];
            shares[at++] = deposits[staker][known[i]];
        }
    }

    function getWithdrawableShares(address staker, address[] memory strategies)
        external
        view
        returns (uint256[] memory withdrawable, uint256[] memory deposited)
    {
        withdrawable = new uint256[](strategies.length);
        deposited = new uint256[](strategies.length);
        uint256 factor = _magnitude(delegatedTo[staker], block.number);
        for (uint256 i; i < strategies.length; i++) {
            deposited[i] = deposits[staker][strategies[i]];
            withdrawable[i] = deposited[i] * _scaling(staker, strategies[i]) / WAD * factor / WAD;
        }
    }

    function getQueuedWithdrawals(address staker)
        external
        view
        returns (Withdrawal[] memory withdrawals, uint256[][] memory shares)
    {
        withdrawals = queue[staker];
        shares = new uint256[][](withdrawals.length);
        for (uint256 i; i < withdrawals.length; i++) {
            uint256 until = withdrawals[i].startBlock + minWithdrawalDelayBlocks;
            uint256 at = until < block.number ? until : block.number;
            shares[i] = new uint256[](1);
            shares[i][0] = withdrawals[i].scaledShares[0] * _magnitude(withdrawals[i].delegatedTo, at) / WAD;
        }
    }

    function _scaling(address staker, address strategy) internal view returns (uint256) {
        uint256 set = scaling[staker][strategy];
        return set == 0 ? WAD : set;
    }

    function _magnitude(address operator, uint256 atBlock) internal view returns (uint256) {
        Magnitude[] storage all = magnitudes[operator];
        for (uint256 i = all.length; i > 0; i--) if (all[i - 1].fromBlock <= atBlock) return all[i - 1].wad;
        return WAD;
    }
}
