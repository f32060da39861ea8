import { DEFAULT_BANDS_BPS, levelOf } from '@/lib/core/level'
import type { Loadable } from '@/lib/core/loadable'
import { mulWadDown, WAD } from '@/lib/core/wad'
import type { ChainState, Position, Snapshot, TokenState } from '@/lib/messaging/schemas/snapshot'
import { BLOCK, daysAgo, NO_ANSWER, NOW_S, READ_S, ready, stale } from './moment'
import { LOTS, type Lot } from './wallet'

type Peg = 'calm' | 'discount'

const atMarket = (wei: bigint, bps: number) => (wei * BigInt(10_000 + bps)) / 10_000n

function tokenState({ tokenId, chainId, rateWad, bps, aprBps }: Lot, peg: Peg): TokenState {
  const marketRateWad = atMarket(rateWad, bps[peg])
  const source = (marketId: string, name: string, off: number) => ({
    marketId,
    name,
    rateWad: atMarket(rateWad, bps[peg] + off),
    bps: bps[peg] + off,
    asOfS: READ_S,
  })
  return {
    tokenId,
    chainId,
    exchangeRateWad: ready(rateWad),
    peg: ready({
      marketRateWad,
      bps: bps[peg],
      yourBps: bps[peg] - 2,
      level: levelOf(-bps[peg], DEFAULT_BANDS_BPS),
      confidence: 'high',
      reason: { key: 'poolsAgree', params: { count: 2, spreadBps: 2 } },
      sources: [source('sample-curve', 'Curve', 0), source('sample-uniswap', 'Uniswap v3', -2)],
    }),
    supplyWei: ready(9_000_000n * WAD),
    apr: ready({ bps: aprBps, windowDays: 30 }),
  }
}

/** What a yield without compounding makes of a value in so many days. */
const earned = (valueWei: bigint, aprBps: number, days: number) =>
  (valueWei * BigInt(aprBps) * BigInt(days)) / (10_000n * 365n)

function position({ account, tokenId, chainId, balanceWei, rateWad, bps, aprBps }: Lot, peg: Peg): Position {
  const valueWei = mulWadDown(balanceWei, rateWad)
  const over = (days: number) => ready(earned(valueWei, aprBps, days))
  return {
    account,
    tokenId,
    chainId,
    balanceWei: ready(balanceWei),
    valueWei: ready(valueWei),
    marketValueWei: ready(atMarket(valueWei, bps[peg])),
    rewardsWei: {
      d1: over(1),
      d7: over(7),
      d30: over(30),
      y1: over(365),
      all: over(400),
      basis: 'history',
      sinceS: daysAgo(400),
    },
  }
}

const chain = (chainId: number, block: bigint): ChainState => ({
  chainId,
  block,
  timestampS: READ_S,
  readAtS: READ_S,
  host: 'rpc.example',
})

export function snapshotAt(peg: Peg): Snapshot {
  const places = new Map(LOTS.map(lot => [`${lot.tokenId}-${lot.chainId}`, lot]))
  return {
    takenAtS: READ_S,
    chains: [1, 42161, 8453, 43114].map((id, index) => chain(id, BLOCK + BigInt(index * 1_000))),
    tokens: [...places.values()].map(lot => tokenState(lot, peg)),
    positions: LOTS.map(lot => position(lot, peg)),
    ethPriceWad: { USD: ready(3_200n * WAD), EUR: ready(2_900n * WAD), CNY: ready(22_800n * WAD) },
  }
}

/** Ethereum does not answer: its numbers are three hours old, and one token's were never read. */
export function snapshotWithFailures(): Snapshot {
  const { chains, tokens, positions, ...rest } = snapshotAt('calm')
  const failed = { status: 'error' as const, error: NO_ANSWER }
  return {
    ...rest,
    chains: chains.map(state =>
      state.chainId === 1
        ? { ...state, readAtS: NOW_S - 3 * 3_600, timestampS: NOW_S - 3 * 3_600, error: NO_ANSWER }
        : state,
    ),
    tokens: tokens.map(state => {
      if (state.chainId !== 1) return state
      if (state.tokenId === 'ezeth') return { ...state, exchangeRateWad: failed, peg: failed, apr: failed }
      return { ...state, exchangeRateWad: aged(state.exchangeRateWad), peg: aged(state.peg) }
    }),
    positions: positions.map(one => {
      if (one.chainId !== 1) return one
      if (one.tokenId === 'ezeth')
        return { ...one, balanceWei: failed, valueWei: failed, marketValueWei: failed }
      const { balanceWei, valueWei, marketValueWei } = one
      return {
        ...one,
        balanceWei: aged(balanceWei),
        valueWei: aged(valueWei),
        marketValueWei: aged(marketValueWei),
      }
    }),
  }
}

const aged = <T>(known: Loadable<T>): Loadable<T> => (known.status === 'ready' ? stale(known.value) : known)
