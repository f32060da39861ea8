import { ethereum } from '@/lib/chains/ethereum'
import { lower, NATIVE } from '@/lib/core/address'
import { WAD } from '@/lib/core/wad'
import type { LendingRead, Loans } from '@/lib/messaging/schemas/loans'
import type { Found, Positions } from '@/lib/messaging/schemas/positions'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { findToken } from '@/lib/tokens'
import { CURVE_POOLS } from '@/lib/venues/curve/pools'
import { BLOCK, NO_ANSWER, NOW_S, READ_S } from './moment'
import { DAILY, SAVINGS } from './wallet'

const addressOf = (tokenId: string, chainId = 1) => {
  const at = findToken(tokenId)?.addresses[chainId]
  if (!at) throw new Error(`The sample holds ${tokenId} on ${chainId}, which the registry does not know.`)
  return lower(at.address)
}
/** What the registry calls the first pool that holds stETH. */
const POOL = CURVE_POOLS.find(({ name }) => name.includes('stETH'))?.address ?? NATIVE
const DOLLAR = 10n ** 8n

const found = (change: Pick<Found, 'account' | 'key' | 'name' | 'positions'>): Found => ({
  chainId: 1,
  asOfS: READ_S,
  block: BLOCK,
  ...change,
})

/** A pool and a restaked deposit; made-up amounts. */
const FOUND: readonly Found[] = [
  found({
    account: SAVINGS,
    key: `curve-${lower(POOL)}`,
    name: 'Curve stETH/ETH',
    positions: [
      {
        receipt: lower(POOL),
        venueId: 'curve',
        chainId: 1,
        name: 'Curve stETH/ETH',
        layers: ['pool'],
        receiptWei: 8n * WAD,
        holds: [
          { address: addressOf('steth'), amountWei: 5n * WAD },
          { address: NATIVE, amountWei: 4n * WAD },
        ],
        fees: [],
      },
    ],
  }),
  found({
    account: DAILY,
    key: 'eigenlayer-1',
    name: 'EigenLayer',
    positions: [
      {
        receipt: 'sample-strategy',
        venueId: 'eigenlayer',
        chainId: 1,
        name: 'EigenLayer',
        layers: ['restaking', 'delegation'],
        receiptWei: 3n * WAD,
        holds: [{ address: addressOf('reth'), amountWei: 3n * WAD }],
        fees: [],
        operator: '0x0e0a700e0a700e0a700e0a700e0a700e0a700e0a',
      },
    ],
  }),
]

export const positionsOf = ({ tokens }: Snapshot): Positions => ({
  readAtS: READ_S,
  accounts: [SAVINGS, DAILY],
  found: [...FOUND],
  tokens: tokens.filter(({ tokenId, chainId }) => tokenId === 'reth' && chainId === 1),
  searches: {},
})

const LOAN: LendingRead = {
  account: DAILY,
  venueId: 'aave-v3-core',
  chainId: 1,
  asOfS: READ_S,
  block: BLOCK,
  loans: [
    {
      venueId: 'aave-v3-core',
      chainId: 1,
      name: 'Aave v3 Core',
      method: 'aave-v3.5',
      unit: 'usd',
      collaterals: [
        {
          asset: addressOf('reth'),
          symbol: 'rETH',
          amountWei: 10n * WAD,
          decimals: 18,
          price: 3_715n * DOLLAR,
          thresholdWad: (79n * WAD) / 100n,
          follows: { eth: true, tokenId: 'reth', oracle: 'market' },
        },
      ],
      debts: [
        {
          asset: lower(ethereum.wrappedNative ?? NATIVE),
          symbol: 'WETH',
          amountWei: (72n * WAD) / 10n,
          decimals: 18,
          price: 3_200n * DOLLAR,
          follows: { eth: true, oracle: 'market' },
        },
      ],
    },
  ],
}

export const LOANS: Loans = { readAtS: READ_S, reads: [LOAN] }

/** The same, as it stood three hours ago. */
export const LOANS_OF_BEFORE: Loans = {
  readAtS: NOW_S,
  reads: [{ ...LOAN, asOfS: NOW_S - 3 * 3_600, error: NO_ANSWER }],
}
