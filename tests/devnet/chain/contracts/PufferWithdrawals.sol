// SPDX-License-Identifier: MIT
pragma solidity 0.8.28;

/// Stands for: Puffer's PufferWithdrawalManager at 0xDdA0483184E75a5579ef9635ED14BacCf9d50283.
/// Keeps: batches, settlement of whole batches only, the lower of two rates, deletion of what is paid.
/// Leaves out: pufETH itself, WETH (ether is paid), limits, permits, roles. The rate is set with `devnetRate`.
/// Source: PufferFinance/puffer-contracts:mainnet-contracts/src/PufferWithdrawalManager.sol.
contract PufferWithdrawals {
    struct Withdrawal {
        uint128 pufETHAmount;
        uint128 pufETHToETHExchangeRate;
        address recipient;
    }

    struct WithdrawalBatch {
        uint64 pufETHToETHExchangeRate;
        uint88 toBurn;
        uint96 toTransfer;
        uint128 withdrawalsClaimed;
        uint128 amountClaimed;
    }

    uint256 public constant BATCH_SIZE = 2;
    uint256 public constant MIN_WITHDRAWAL_AMOUNT = 0.01 ether;
    uint256 public getMaxWithdrawalAmount = 1000 ether;
    uint256 public getFinalizedWithdrawalBatch;
    Withdrawal[] withdrawals;
    WithdrawalBatch[] batches;
    uint256 rate = 1.06 ether;

    event WithdrawalRequested(
        uint256 indexed withdrawalIdx, uint256 indexed batchIdx, uint256 pufETHAmount, address indexed recipient
    );

    error BatchesAreNotFull();
    error NotFinalized();
    error WithdrawalAlreadyCompleted();

    constructor() {
        for (uint256 i; i < BATCH_SIZE; ++i) withdrawals.push(Withdrawal(0, 0, address(0)));
        batches.push(WithdrawalBatch(0, 0, 0, 0, 0));
    }

    receive() external payable {}

    function requestWithdrawal(uint128 amount, address recipient) external {
        require(amount >= MIN_WITHDRAWAL_AMOUNT, "WithdrawalAmountTooLow");
        uint256 index = withdrawals.length;
        uint256 batch = index / BATCH_SIZE;
        if (batch == batches.length) batches.push(WithdrawalBatch(0, 0, 0, 0, 0));
        batches[batch].toBurn += uint88(amount);
        batches[batch].toTransfer += uint96((amount * rate) / 1 ether);
        withdrawals.push(Withdrawal(amount, uint128(rate), recipient));
        emit WithdrawalRequested(index, batch, amount, recipient);
    }

    function finalizeWithdrawals(uint256 batch) external {
        if (batch >= withdrawals.length / BATCH_SIZE) revert BatchesAreNotFull();
        for (uint256 i = getFinalizedWithdrawalBatch + 1; i <= batch; ++i) {
            batches[i].pufETHToETHExchangeRate = uint64(rate);
        }
        getFinalizedWithdrawalBatch = batch;
    }

    function completeQueuedWithdrawal(uint256 index) external {
        uint256 batch = index / BATCH_SIZE;
        if (batch > getFinalizedWithdrawalBatch) revert NotFinalized();
        Withdrawal memory one = withdrawals[index];
        if (one.recipient == address(0)) revert WithdrawalAlreadyCompleted();
        uint256 settled = batches[batch].pufETHToETHExchangeRate;
        uint256 paid = settled < one.pufETHToETHExchangeRate ? settled : one.pufETHToETHExchangeRate;
        uint256 amount = (uint256(one.pufETHAmount) * paid) / 1 ether;
        delete withdrawals[index];
        (bool ok,) = one.recipient.call{value: amount}("");
        require(ok, "TransferFailed");
    }

    function getWithdrawalsLength() external view returns (uint256) {
        return withdrawals.length;
    }

    function getWithdrawal(uint256 index) external view returns (Withdrawal memory) {
        return index >= withdrawals.length ? Withdrawal(0, 0, address(0)) : withdrawals[index];
    }

    function getBatch(uint256 batch) external view returns (WithdrawalBatch memory) {
        return batch >= batches.length ? WithdrawalBatch(0, 0, 0, 0, 0) : batches[batch];
    }

    function devnetRate(uint256 wad) external {
        rate = wad;
    }
}
