import { describe, expect, it } from 'vitest'
import type { ErrorInfo } from '@/lib/core/appError'
import type { Loadable } from '@/lib/core/loadable'
import type { Position, Snapshot } from '@/lib/messaging/schemas/snapshot'
import { foldSmall, holdingsOf, lookedAt } from '@/lib/state/holdings'
import { sumOf, totalOf } from '@/lib/state/totals'
import { TOKENS } from '@/lib/tokens'

const ready = (value: bigint, asOfS = 100) => ({ status: 'ready' as const, value, asOfS, source: 'test' })
const error: ErrorInfo = { name: 'RpcUnavailableError', shortMessage: 'no answer', retryable: true }
const failed: Loadable<bigint> = { status: 'error', error }
const A = '0x00000000000000000000000000000000000000aa'
const B = '0x00000000000000000000000000000000000000bb'

const position = (change: Partial<Position> & Pick<Position, 'tokenId'>): Position => ({
  account: A,
  chainId: 1,
  balanceWei: ready(1n),
  valueWei: ready(1n),
  marketValueWei: ready(1n),
  rewardsWei: {
    d1: ready(0n),
    d7: ready(0n),
    d30: ready(1n),
    y1: ready(1n),
    all: ready(2n),
    basis: 'history',
    sinceS: 5,
  },
  ...change,
})

const snapshot = (positions: Position[]): Snapshot => ({
  takenAtS: 100,
  chains: [],
  tokens: [],
  positions,
  ethPriceWad: {},
})

describe('sumOf', () => {
  it('is unknown when one part is', () => expect(sumOf([ready(1n), failed])).toEqual(failed))
  it('is as old as its oldest part', () =>
    expect(sumOf([ready(1n, 100), ready(2n, 50)])).toMatchObject({ status: 'ready', value: 3n, asOfS: 50 }))
  it('is stale when one part is', () =>
    expect(sumOf([ready(1n), { ...ready(2n), status: 'stale', error }])).toMatchObject({
      status: 'stale',
      value: 3n,
    }))
})

describe('totalOf', () => {
  it('sums what is known and counts what is not: a failure is never a zero', () => {
    expect(totalOf([ready(5n), failed])).toEqual({ wei: 5n, missing: 1, isStale: false })
    expect(totalOf([failed]).wei).toBeUndefined()
    expect(totalOf([]).wei).toBeUndefined()
  })
})

describe('holdingsOf', () => {
  it('joins the accounts of a token on a chain, and keeps chains apart', () => {
    const { held } = holdingsOf(
      snapshot([
        position({ tokenId: 'wsteth', balanceWei: ready(3n) }),
        position({ tokenId: 'wsteth', balanceWei: ready(4n), account: B }),
        position({ tokenId: 'wsteth', chainId: 42161, balanceWei: ready(9n) }),
      ]),
      [A, B],
      TOKENS,
    )
    expect(held.map(row => [row.chainId, row.balanceWei])).toEqual([
      [1, expect.objectContaining({ value: 7n })],
      [42161, expect.objectContaining({ value: 9n })],
    ])
  })
  it('leaves out accounts that are not looked at', () => {
    const world = snapshot([position({ tokenId: 'steth' }), position({ tokenId: 'reth', account: B })])
    expect(holdingsOf(world, [A], TOKENS).held.map(row => row.tokenId)).toEqual(['steth'])
  })
  it('folds what was read as zero, never what could not be read', () => {
    const { held, empty } = holdingsOf(
      snapshot([
        position({ tokenId: 'steth', balanceWei: ready(0n), valueWei: ready(0n) }),
        position({ tokenId: 'reth', balanceWei: failed, valueWei: failed }),
      ]),
      [A],
      TOKENS,
    )
    expect(empty.map(row => row.tokenId)).toEqual(['steth'])
    expect(held.map(row => row.tokenId)).toEqual(['reth'])
  })
  it('compares no amounts of two coins: what is worth ETH comes first', () => {
    const { held } = holdingsOf(
      snapshot([
        position({ tokenId: 'savax', chainId: 43114, valueWei: ready(900n) }),
        position({ tokenId: 'steth', valueWei: ready(5n) }),
      ]),
      [A],
      TOKENS,
    )
    expect(held.map(row => row.tokenId)).toEqual(['steth', 'savax'])
  })
  it('puts the unknown first, then the largest', () => {
    const { held } = holdingsOf(
      snapshot([
        position({ tokenId: 'steth', valueWei: ready(1n) }),
        position({ tokenId: 'wsteth', valueWei: ready(2n) }),
        position({ tokenId: 'reth', valueWei: failed }),
      ]),
      [A],
      TOKENS,
    )
    expect(held.map(row => row.tokenId)).toEqual(['reth', 'wsteth', 'steth'])
  })
})

describe('foldSmall', () => {
  const MILLI_ETH = 10n ** 15n
  const { held, valueWei } = holdingsOf(
    snapshot([
      position({ tokenId: 'steth', valueWei: ready(10n * MILLI_ETH) }),
      position({ tokenId: 'wsteth', valueWei: ready(10n * MILLI_ETH - 1n) }),
      position({ tokenId: 'cbeth', valueWei: { ...ready(MILLI_ETH), status: 'stale', error } }),
      position({ tokenId: 'reth', valueWei: failed }),
      position({ tokenId: 'maticx', valueWei: ready(1n) }),
    ]),
    [A],
    TOKENS,
  )
  const names = (rows: { tokenId: string }[]) => rows.map(row => row.tokenId)

  it('sets apart what is worth less, not what is worth as much', () => {
    const { shown, small } = foldSmall(held, 10_000)
    expect(names(small)).toEqual(['wsteth', 'cbeth'])
    expect(names(shown)).toContain('steth')
  })
  it('never what has no known value, nor what is worth another coin', () => {
    expect(names(foldSmall(held, 1_000_000_000).shown)).toEqual(['reth', 'maticx'])
  })
  it('sets nothing apart at zero, and leaves the order', () => {
    expect(foldSmall(held, 0)).toEqual({ shown: held, small: [] })
  })
  it('takes nothing off the total', () => {
    expect(valueWei).toMatchObject({ wei: 21n * MILLI_ETH - 1n, missing: 1 })
  })
})

describe('lookedAt', () => {
  const account = { addedAtS: 1, origin: 'seen' as const }
  const accounts = {
    watched: [
      { ...account, address: A as `0x${string}`, isConfirmed: true },
      { ...account, address: B as `0x${string}`, isConfirmed: false },
    ],
    removed: [],
  }
  it('counts confirmed accounts only, unless one is chosen', () => {
    expect(lookedAt(accounts, 'all')).toEqual([A])
    expect(lookedAt(accounts, B)).toEqual([B])
  })
})
