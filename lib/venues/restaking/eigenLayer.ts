import type { Address } from '../../core/address.ts'
import { isSameAddress, lower, NATIVE, ZERO_ADDRESS } from '../../core/address.ts'
import { askAll, askEach, type Inquiry } from '../../core/inquiry.ts'
import { MULTICALL3 } from '../../core/multicall3.ts'
import type { Position } from '../../finance/positions/position.ts'
import { defineLookThrough, held, type IsKnown } from '../defineLookThrough.ts'
import { type Contract, view } from '../view.ts'

const NAME = 'EigenLayer'
const on = (address: Address, name: string): Contract => ({ chainId: 1, address, name })
const manager = on('0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A', 'EigenLayer DelegationManager')
const multicall = on(MULTICALL3, 'Multicall3')
/** Stands for the ether of a person's own validators, which no contract holds. */
const BEACON_CHAIN = '0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeeEeeEEBEaC0'

/**
 * Deposits, the operator they are delegated to, and withdrawals in their queue, each as many tokens as its strategy
 * pays now, after slashing. A queued withdrawal may be completed in the block after `startBlock` + the delay.
 */
export const eigenLayer = defineLookThrough({
  id: 'eigenlayer',
  name: NAME,
  appUrl: 'https://app.eigenlayer.xyz/',
  look: (account, isKnown) => [
    { key: 'eigenlayer', chainId: 1, name: NAME, inquiry: lookAt(account, isKnown) },
  ],
  sources: [
    'Layr-Labs/eigenlayer-contracts:src/contracts/core/DelegationManager.sol',
    'Layr-Labs/eigenlayer-contracts:src/contracts/strategies/StrategyBase.sol',
    'Layr-Labs/eigenlayer-contracts:script/configs/mainnet.json',
  ],
})

function* lookAt(account: Address, isKnown: IsKnown): Inquiry<readonly Position[]> {
  const [[strategies], [queued, queuedShares]] = yield* askAll(
    view(
      manager,
      'function getDepositedShares(address) view returns (address[] strategies, uint256[] shares)',
      [account],
    ),
    view(
      manager,
      'function getQueuedWithdrawals(address) view returns ((address staker, address delegatedTo, address withdrawer, uint256 nonce, uint32 startBlock, address[] strategies, uint256[] scaledShares)[] withdrawals, uint256[][] shares)',
      [account],
    ),
  )
  if (strategies.length === 0 && queued.length === 0) return []
  return yield* held(NAME, readAll(account, isKnown, strategies, queued, queuedShares))
}

interface Queued {
  delegatedTo: Address
  nonce: bigint
  startBlock: number
  strategies: readonly Address[]
}

function* readAll(
  account: Address,
  isKnown: IsKnown,
  deposited: readonly Address[],
  queued: readonly Queued[],
  queuedShares: readonly (readonly bigint[])[],
): Inquiry<readonly Position[]> {
  const [operator, [withdrawable], block, delay] = yield* askAll(
    view(manager, 'function delegatedTo(address) view returns (address)', [account]),
    view(
      manager,
      'function getWithdrawableShares(address, address[]) view returns (uint256[] withdrawable, uint256[] deposited)',
      [account, deposited],
    ),
    view(multicall, 'function getBlockNumber() view returns (uint256)'),
    view(manager, 'function minWithdrawalDelayBlocks() view returns (uint32)'),
  )
  const deposits = deposited.map((strategy, i) => ({
    strategy,
    shares: withdrawable[i] ?? 0n,
    receipt: `eigenlayer-${lower(strategy)}`,
    operator,
    leaving: undefined,
  }))
  const leaving = queued.flatMap(({ strategies, nonce, startBlock, delegatedTo }, i) =>
    strategies.map((strategy, j) => {
      const atBlock = BigInt(startBlock) + BigInt(delay) + 1n
      return {
        strategy,
        shares: queuedShares[i]?.[j] ?? 0n,
        receipt: `eigenlayer-queued-${nonce}-${lower(strategy)}`,
        operator: delegatedTo,
        // What is sent now comes into the next block at the earliest.
        leaving: { isReady: block + 1n >= atBlock, atBlock },
      }
    }),
  )
  const all = [...deposits, ...leaving].filter(({ shares }) => shares > 0n)
  const amounts = yield* tokensOf(all)
  return all.flatMap((one, i) => {
    const amount = amounts[i]
    const isOurs = amount && (amount.address === NATIVE || isKnown(1, amount.address))
    if (!isOurs) return []
    const isDelegated = !isSameAddress(one.operator, ZERO_ADDRESS)
    return [
      {
        receipt: one.receipt,
        venueId: 'eigenlayer',
        chainId: 1,
        name: NAME,
        layers: [
          ...(one.leaving ? (['exit'] as const) : []),
          ...(isDelegated ? (['delegation'] as const) : []),
          'restaking' as const,
        ],
        receiptWei: one.shares,
        holds: [amount],
        fees: [],
        ...(isDelegated && { operator: one.operator }),
        ...(one.leaving && { leaving: one.leaving }),
      },
    ]
  })
}

/** What shares of strategies pay: the beacon chain's are ether one for one, after slashing. */
function* tokensOf(all: readonly { strategy: Address; shares: bigint }[]) {
  const isBeacon = (strategy: Address) => isSameAddress(strategy, BEACON_CHAIN)
  const others = all.filter(({ strategy }) => !isBeacon(strategy))
  const tokens = yield* askEach(
    others.map(({ strategy }) =>
      view(on(strategy, `${NAME} strategy`), 'function underlyingToken() view returns (address)'),
    ),
  )
  const amounts = yield* askEach(
    others.map(({ strategy, shares }) =>
      view(
        on(strategy, `${NAME} strategy`),
        'function sharesToUnderlyingView(uint256) view returns (uint256)',
        [shares],
      ),
    ),
  )
  return all.map(one => {
    if (isBeacon(one.strategy)) return { address: NATIVE, amountWei: one.shares }
    const i = others.indexOf(one)
    return { address: tokens[i] ?? ZERO_ADDRESS, amountWei: amounts[i] ?? 0n }
  })
}
