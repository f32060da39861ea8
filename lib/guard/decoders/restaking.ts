import type { Address } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { type Draft, get, give } from '../draft.ts'

const put = (token: Address | undefined, amount: bigint, recipient: Address | undefined): Draft => ({
  kind: 'restake',
  direction: 'deposit',
  give: [give(token, amount)],
  recipient,
})

// Source: Layr-Labs/eigenlayer-contracts:src/contracts/core/StrategyManager.sol, DelegationManager.sol
export const eigenlayer = callDecoder({
  id: 'eigenlayer',
  addresses: { '0x858646372cc42e1a627fce94aa7a7033e7cf075a': [1] },
  functions: [
    on(
      'depositIntoStrategy(address strategy, address token, uint256 amount)',
      ([, token, amount], { from }) => put(token, amount, from),
    ),
    on(
      'depositIntoStrategyWithSignature(address strategy, address token, uint256 amount, address staker, uint256 expiry, bytes signature)',
      ([, token, amount, staker, deadlineS]) => ({ ...put(token, amount, staker), deadlineS }),
    ),
  ],
})

const withdrawal =
  '(address staker, address delegatedTo, address withdrawer, uint256 nonce, uint32 startBlock, address[] strategies, uint256[] shares)'

/** Shares become tokens at the strategy's rate; as shares again when not received as tokens. */
function complete(tokens: readonly Address[], from: Address | undefined): Draft {
  return {
    kind: 'restake',
    direction: 'complete-withdrawal',
    receive: tokens.slice(0, 64).map(token => get(token, undefined, 'shares')),
    recipient: from,
  }
}

export const eigenlayerDelegation = callDecoder({
  id: 'eigenlayer-delegation',
  addresses: { '0x39053d51b77dc0d36036fc1fcc8cb819df8ef37a': [1] },
  functions: [
    on(
      `completeQueuedWithdrawal(${withdrawal} withdrawal, address[] tokens, uint256 index, bool asTokens)`,
      ([, tokens], { from }) => complete(tokens, from),
    ),
    on(
      `completeQueuedWithdrawals(${withdrawal}[] withdrawals, address[][] tokens, bool[] asTokens)` as string,
      ([, tokens], { from }) => complete((tokens as Address[][]).flat(), from),
    ),
    on(
      `completeQueuedWithdrawals(${withdrawal}[] withdrawals, address[][] tokens, uint256[] indexes, bool[] asTokens)` as string,
      ([, tokens], { from }) => complete((tokens as Address[][]).flat(), from),
    ),
    on(
      'queueWithdrawals((address[] strategies, uint256[] shares, address withdrawer)[] params)',
      (_args, { from }) => ({
        kind: 'restake',
        direction: 'queue-withdrawal',
        recipient: from,
      }),
    ),
    on('delegateTo(address operator, (bytes signature, uint256 expiry) approval, bytes32 salt)', () => ({
      kind: 'restake',
      direction: 'delegate',
    })),
    on('undelegate(address staker)', () => ({ kind: 'restake', direction: 'undelegate' })),
  ],
})

// Source: mined calls (rotki/test-caching)
export const zircuit = callDecoder({
  id: 'zircuit',
  addresses: { '0xf047ab4c75cebf0eb9ed34ae2c186f3611aeafa6': [1] },
  functions: [
    on('depositFor(address token, address owner, uint256 amount)', ([token, owner, amount]) =>
      put(token, amount, owner),
    ),
    on('withdraw(address token, uint256 amount)', ([token, amount], { from }) => ({
      kind: 'restake',
      direction: 'withdraw',
      receive: [get(token, amount, 'exact')],
      recipient: from,
    })),
  ],
})
