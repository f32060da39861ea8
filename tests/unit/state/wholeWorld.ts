import type { Address } from '@/lib/core/address'
import type { ErrorInfo } from '@/lib/core/appError'
import { WAD } from '@/lib/core/wad'
import type { Loans } from '@/lib/messaging/schemas/loans'
import type { Found, Positions, StoredPosition } from '@/lib/messaging/schemas/positions'
import type { Position, Snapshot, TokenState } from '@/lib/messaging/schemas/snapshot'

export const A: Address = '0x00000000000000000000000000000000000000aa'
export const WSTETH: Address = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
export const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
export const error: ErrorInfo = { name: 'LookThroughError', shortMessage: 'not read', retryable: true }
export const ready = <T>(value: T) => ({ status: 'ready' as const, value, asOfS: 100, source: 'test' })

/** wstETH at 1.2, and a market that pays 1.19. */
export const WSTETH_STATE = {
  tokenId: 'wsteth',
  chainId: 1,
  exchangeRateWad: ready((12n * WAD) / 10n),
  peg: ready({ marketRateWad: (119n * WAD) / 100n }),
} as unknown as TokenState

export function snapshotOf(held: Partial<Position>[], tokens: TokenState[] = []): Snapshot {
  const positions = held.map(one => ({ account: A, chainId: 1, balanceWei: ready(1n), ...one }))
  return { takenAtS: 100, chains: [], tokens, positions: positions as Position[], ethPriceWad: {} }
}

export const held = (tokenId: string, ether: bigint, more: Partial<Position> = {}): Partial<Position> => ({
  tokenId,
  valueWei: ready(ether * WAD),
  marketValueWei: ready(ether * WAD),
  ...more,
})

export const position = (change: Partial<StoredPosition>): StoredPosition => ({
  receipt: '0x06325440d014e39736583c165c2963ba99faf14e',
  venueId: 'curve',
  chainId: 1,
  name: 'Curve stETH/ETH',
  layers: ['pool'],
  receiptWei: WAD,
  holds: [
    { address: WSTETH, amountWei: 10n * WAD },
    { address: WETH, amountWei: 3n * WAD },
  ],
  fees: [],
  ...change,
})

export const found = (positions: StoredPosition[], change: Partial<Found> = {}): Found => ({
  account: A,
  key: 'curve-0x1',
  chainId: 1,
  name: 'Curve stETH/ETH',
  asOfS: 100,
  positions,
  ...change,
})

export const positionsOf = (all: Found[], tokens: TokenState[] = [WSTETH_STATE]): Positions => ({
  readAtS: 100,
  accounts: [A],
  found: all,
  tokens,
  searches: {},
})

export const NO_LOANS: Loans = { readAtS: 100, reads: [] }

/** One loan in Aave Core, backed by so much wstETH, owing so much WETH. */
export function loansOf(wstethWei: bigint, owedWei = 0n): Loans {
  const leg = { decimals: 18, price: 1n }
  return {
    readAtS: 100,
    reads: [
      {
        account: A,
        venueId: 'aave-v3-core',
        chainId: 1,
        asOfS: 100,
        loans: [
          {
            venueId: 'aave-v3-core',
            chainId: 1,
            name: 'Aave v3 Core',
            method: 'aave-v3.5',
            unit: 'usd',
            collaterals: [
              {
                ...leg,
                asset: WSTETH,
                symbol: 'wstETH',
                amountWei: wstethWei,
                follows: { eth: true, tokenId: 'wsteth', oracle: 'exchange-rate' },
                thresholdWad: WAD / 2n,
              },
            ],
            debts:
              owedWei > 0n
                ? [
                    {
                      ...leg,
                      asset: WETH,
                      symbol: 'WETH',
                      amountWei: owedWei,
                      follows: { eth: true, oracle: 'market' },
                    },
                  ]
                : [],
          },
        ],
      },
    ],
  }
}
