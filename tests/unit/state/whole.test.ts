import { beforeAll, describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { depthOf, layerTree } from '@/lib/finance/positions/layerTree'
import { loadRegistry } from '@/lib/state/registry'
import { issuersOf, sharesBy } from '@/lib/state/shares'
import { strandsOf, wholeOf } from '@/lib/state/whole'
import { TOKENS } from '@/lib/tokens'
import {
  A,
  error,
  found,
  held,
  loansOf,
  NO_LOANS,
  position,
  positionsOf,
  snapshotOf,
  WETH,
  WSTETH,
} from './wholeWorld'

beforeAll(loadRegistry)

describe('the headline', () => {
  it('sums wallet, positions looked through and loans; debts stay apart', () => {
    const whole = wholeOf(
      snapshotOf([held('steth', 5n)]),
      positionsOf([found([position({})])]),
      loansOf(2n * WAD, WAD),
      [A],
    )
    // 5 stETH, 10 wstETH at 1.2 with 3 WETH, and 2 wstETH lent.
    expect(whole.valueWei).toEqual({ wei: (224n * WAD) / 10n, missing: 0, isStale: false })
    expect(whole.marketValueWei.wei).toBe((2228n * WAD) / 100n)
    expect(whole.elsewhereWei.wei).toBe((174n * WAD) / 10n)
    expect(whole.hasElsewhere).toBe(true)
    expect(whole.debts).toEqual({
      owedWei: { wei: WAD, missing: 0, isStale: false },
      leftWei: { wei: (214n * WAD) / 10n, missing: 0, isStale: false },
    })
  })

  it('leaves about so much after debts, where other coins back them or one cannot be told', () => {
    const [read] = loansOf(2n * WAD, WAD).reads
    const [loan] = read!.loans
    const [wsteth] = loan!.collaterals
    const dollars = { eth: false, oracle: 'market' as const }
    const backed = { ...loan!, collaterals: [wsteth!, { ...wsteth!, follows: dollars }] }
    const owing = { ...loan!, debts: loan!.debts.map(one => ({ ...one, follows: dollars })) }
    const debtsOf = (one: typeof backed) =>
      wholeOf(snapshotOf([]), positionsOf([]), { readAtS: 100, reads: [{ ...read!, loans: [one] }] }, [A])
        .debts
    // 2 wstETH at 1.2 less 1 WETH.
    expect(debtsOf(backed)?.leftWei).toEqual({ wei: (14n * WAD) / 10n, missing: 1, isStale: false })
    expect(debtsOf(owing)).toMatchObject({
      owedWei: { wei: undefined, missing: 1 },
      leftWei: { wei: undefined, missing: 1 },
    })
    expect(wholeOf(snapshotOf([]), positionsOf([]), loansOf(WAD), [A]).debts).toBeUndefined()
  })

  it('never counts a receipt twice, whoever names it', () => {
    const vault = TOKENS.find(({ id }) => id === 'steaklrt')
    const address = vault?.addresses[1]?.address.toLowerCase() ?? ''
    const looked = position({ receipt: address, venueId: 'morpho-vaults', layers: ['vault'] })
    const twice = wholeOf(
      snapshotOf([held('steaklrt', 7n)]),
      positionsOf([found([looked]), found([looked], { key: 'again' })]),
      NO_LOANS,
      [A],
    )
    expect(address).not.toBe('')
    expect(twice.valueWei.wei).toBe(7n * WAD)
  })

  it('is about, and not less in silence, while a part is not known', () => {
    const unreadable = found([], { error, asOfS: 0 })
    const whole = wholeOf(snapshotOf([held('steth', 5n)]), positionsOf([unreadable]), NO_LOANS, [A])
    expect(whole.valueWei).toEqual({ wei: 5n * WAD, missing: 1, isStale: false })
    expect(whole.worths).toMatchObject([{ position: undefined, valueWei: { status: 'error' } }])
    const unread = { readAtS: 0, accounts: [], found: [], tokens: [], searches: {} }
    expect(wholeOf(snapshotOf([held('steth', 5n)]), unread, NO_LOANS, [A]).valueWei.missing).toBe(1)
  })

  it('keeps what failed later as it was, marked stale', () => {
    const stale = found([position({})], { error })
    expect(wholeOf(snapshotOf([]), positionsOf([stale]), NO_LOANS, [A]).valueWei).toEqual({
      wei: 15n * WAD,
      missing: 0,
      isStale: true,
    })
  })

  it('is unknown in a token whose rate is not known, and takes no part of other coins', () => {
    const rateless = positionsOf([found([position({})])], [])
    expect(wholeOf(snapshotOf([]), rateless, NO_LOANS, [A]).valueWei).toMatchObject({
      wei: 3n * WAD,
      missing: 1,
    })
    const dollars = position({
      holds: [
        { address: WSTETH, amountWei: WAD },
        { address: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48', amountWei: 5_000_000n },
      ],
    })
    expect(wholeOf(snapshotOf([]), positionsOf([found([dollars])]), NO_LOANS, [A]).valueWei).toEqual({
      wei: (12n * WAD) / 10n,
      missing: 0,
      isStale: false,
    })
  })

  it('takes what the market pays for a principal token, or says that it does not know', () => {
    const pt = position({ holds: [{ address: WSTETH, amountWei: 10n * WAD }], layers: ['yield'] })
    const at = (atMarket: NonNullable<typeof pt.atMarket>) =>
      wholeOf(snapshotOf([]), positionsOf([found([{ ...pt, atMarket }])]), NO_LOANS, [A])
    const early = at([{ address: WSTETH, amountWei: 9n * WAD }])
    expect(early.valueWei.wei).toBe(12n * WAD)
    expect(early.marketValueWei.wei).toBe((1071n * WAD) / 100n)
    expect(at('unknown').marketValueWei).toMatchObject({ wei: undefined, missing: 1 })
  })

  it('leaves out the accounts that are not looked at', () => {
    const all = positionsOf([found([position({})])])
    expect(wholeOf(snapshotOf([held('steth', 5n)]), all, loansOf(WAD), []).valueWei.wei).toBeUndefined()
  })
})

describe('shares', () => {
  const stakes = () =>
    wholeOf(
      snapshotOf([held('steth', 5n), held('reth', 5n)]),
      positionsOf([
        found([
          position({
            venueId: 'eigenlayer',
            layers: ['delegation', 'restaking'],
            operator: A,
            holds: [{ address: WSTETH, amountWei: 10n * WAD }],
          }),
        ]),
      ]),
      loansOf(15n * WAD),
      [A],
    ).stakes

  it('tell the whole by token, by place and by chain', () => {
    const of = (by: Parameters<typeof sharesBy>[1]) =>
      sharesBy(stakes(), by).map(({ key, bps }) => [key, bps])
    expect(of('token')).toEqual([
      ['wsteth', 7_500],
      ['reth', 1_250],
      ['steth', 1_250],
    ])
    expect(of('venue')).toEqual([
      ['aave-v3', 4_500],
      ['eigenlayer', 3_000],
      ['wallet', 2_500],
    ])
    expect(of('chain')).toEqual([['1', 10_000]])
  })

  it('count a unit under every protocol it needs, so that none hides behind another', () => {
    expect(sharesBy(stakes(), 'protocol').map(({ key, bps }) => [key, bps])).toEqual([
      ['lido', 8_750],
      ['aave-v3', 4_500],
      ['eigenlayer', 3_000],
      ['rocket-pool', 1_250],
    ])
    expect(issuersOf(stakes())).toEqual(['lido', 'rocket-pool'])
  })

  it('grow one tree: validators, issuer, restaking, operator', () => {
    const tree = layerTree(strandsOf(stakes()))
    const [validators] = tree
    expect(validators).toMatchObject({ kind: 'validator', bps: 10_000 })
    expect(validators?.children[0]).toMatchObject({
      kind: 'lst',
      id: 'lido',
      children: [
        { kind: 'lending', id: 'aave-v3', bps: 4_500 },
        { kind: 'restaking', id: 'eigenlayer', children: [{ kind: 'delegation', id: A }] },
      ],
    })
    expect(depthOf(tree)).toBe(3)
  })

  it('lay a booster on the pool and the gauge of the protocol that it boosts', () => {
    const staked = position({ venueId: 'convex', layers: ['booster', 'gauge', 'pool'] })
    const whole = wholeOf(snapshotOf([]), positionsOf([found([staked])]), NO_LOANS, [A])
    const [, lido, ...rest] = whole.stakes[0]?.path ?? []
    expect(lido).toEqual({ kind: 'lst', id: 'lido' })
    expect(rest).toEqual([
      { kind: 'pool', id: 'curve' },
      { kind: 'gauge', id: 'curve' },
      { kind: 'booster', id: 'convex' },
    ])
    expect(sharesBy(whole.stakes, 'venue')).toMatchObject([{ key: 'convex', bps: 10_000 }])
  })

  it('put the ether of a pool beside what is staked, and a bridged copy on its bridge', () => {
    const whole = wholeOf(
      snapshotOf([held('wsteth', 4n, { chainId: 42161 })]),
      positionsOf([found([position({ holds: [{ address: WETH, amountWei: WAD }] })])]),
      NO_LOANS,
      [A],
    )
    expect(layerTree(strandsOf(whole.stakes))).toMatchObject([
      { kind: 'validator', children: [{ id: 'lido', children: [{ kind: 'bridge', id: '42161' }] }] },
      { kind: 'ether', children: [{ kind: 'pool', id: 'curve' }] },
    ])
  })
})
