import { type Address, NATIVE } from '../../../core/address.ts'
import { approval } from '../../draft.ts'
import type { Party } from '../../ledger.ts'
import { type State, type Step, step } from './swapRouter.ts'

/** The minimum is asked for before the fee is taken. */
const sweep = ({ ledger }: State, token: Address, min: bigint, to: Party, feeBips = 0n): boolean => {
  ledger.portion(token, feeBips)
  ledger.sweep(token, min - (min * feeBips) / 10_000n, to)
  return true
}

const unwrap = (state: State, min: bigint, to: Party, feeBips = 0n): boolean => {
  if (!state.weth) return false
  state.ledger.turn(state.weth, NATIVE)
  return sweep(state, NATIVE, min, to, feeBips)
}

// Source: Uniswap/v3-periphery:contracts/base/PeripheryPayments.sol, PeripheryPaymentsWithFee.sol, SelfPermit.sol,
// Uniswap/swap-router-contracts:contracts/base/PeripheryPaymentsExtended.sol, PeripheryPaymentsWithFeeExtended.sol
const permit = 'address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s'
const allowed = 'address token, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s'

const take = ({ ledger, router }: State, token: Address, amount: bigint): true => {
  ledger.permit = approval(token, router, amount)
  return true
}
const selfPermit = ([token, value]: readonly [Address, bigint, ...unknown[]], state: State) =>
  take(state, token, value)
/** DAI's permits are for all or nothing. */
const selfPermitAllowed = ([token]: readonly [Address, ...unknown[]], state: State) =>
  take(state, token, 2n ** 256n - 1n)

export const PAYMENTS: readonly Step[] = [
  step('refundETH()', (_args, state) => sweep(state, NATIVE, 0n, 'sender')),
  step(`selfPermit(${permit})`, selfPermit),
  step(`selfPermitIfNecessary(${permit})`, selfPermit),
  step(`selfPermitAllowed(${allowed})`, selfPermitAllowed),
  step(`selfPermitAllowedIfNecessary(${allowed})`, selfPermitAllowed),
  step('sweepToken(address token, uint256 min)', ([token, min], state) => sweep(state, token, min, 'sender')),
  step('sweepToken(address token, uint256 min, address to)', ([token, min, to], state) =>
    sweep(state, token, min, state.partyOf(to)),
  ),
  step('unwrapWETH9(uint256 min)', ([min], state) => unwrap(state, min, 'sender')),
  step('unwrapWETH9(uint256 min, address to)', ([min, to], state) => unwrap(state, min, state.partyOf(to))),
  step('unwrapWETH9WithFee(uint256 min, address to, uint256 bips, address feeTo)', ([min, to, bips], state) =>
    unwrap(state, min, state.partyOf(to), bips),
  ),
  step('unwrapWETH9WithFee(uint256 min, uint256 bips, address feeTo)', ([min, bips], state) =>
    unwrap(state, min, 'sender', bips),
  ),
  step(
    'sweepTokenWithFee(address token, uint256 min, address to, uint256 bips, address feeTo)',
    ([token, min, to, bips], state) => sweep(state, token, min, state.partyOf(to), bips),
  ),
  step(
    'sweepTokenWithFee(address token, uint256 min, uint256 bips, address feeTo)',
    ([token, min, bips], state) => sweep(state, token, min, 'sender', bips),
  ),
  step('pull(address token, uint256 amount)', ([token, amount], { ledger }) => {
    ledger.pay(token, amount)
    ledger.deposit(token, amount)
    return true
  }),
]
