import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { DAY_S } from '@/lib/core/time'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { blockAt, headOf } from '@/lib/services/rewards/blockTime'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { Chain } from '../../../devnet/chain/chain'
import { Ledger } from '../../../devnet/chain/ledger'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo } from './devnetIo'

const SEEDS = [1, 20261124]
const STEPS = 40
const MOVED = ['stETH', 'wstETH', 'rETH', 'cbETH', 'weETH'] as const
/** Account 0 with its thirty days, and two that begin with nothing. */
const WHO = [0, 5, 6]

const step = fc.record({
  afterS: fc.integer({ min: 60, max: DAY_S }),
  act: fc.oneof(
    fc.record({
      kind: fc.constant('rate' as const),
      token: fc.constantFrom('stETH' as const, 'rETH' as const, 'cbETH' as const, 'weETH' as const),
      bps: fc.integer({ min: -25, max: 25 }).filter(bps => bps !== 0),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      token: fc.constantFrom(...MOVED),
      from: fc.constantFrom(...WHO),
      by: fc.integer({ min: 1, max: 2 }),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
  ),
})

let devnet: Devnet
beforeEach(async () => {
  await createRewardsHistory().erase()
})
afterAll(() => devnet?.stop())

it.each(SEEDS)(
  'tells any history as a ledger kept outside the contracts does (seed %i)',
  async seed => {
    await devnet?.stop()
    devnet = await startDevnet()
    const chain = new Chain(1, devnet.chains[1].anvilUrl)
    const ledgers = new Map(WHO.map(who => [who, who === 0 ? devnet.ledger : new Ledger()]))

    for (const { afterS, act } of fc.sample(step, { seed, numRuns: STEPS })) {
      await chain.setNextTime((await chain.now()) + afterS)
      if (act.kind === 'rate') {
        if (act.token !== 'stETH') await devnet.scenario.raiseRate(act.token, act.bps)
        else if (act.bps > 0) await devnet.scenario.rebase({ bps: act.bps })
        else await devnet.scenario.slash(-act.bps)
        continue
      }
      const { token, from, by, percent } = act
      const to = WHO[(WHO.indexOf(from) + by) % WHO.length]!
      const held = ledgers.get(from)!.sharesAt(token, await chain.now())
      const moved = (held * BigInt(percent)) / 100n
      if (moved === 0n) continue
      const name = token === 'stETH' ? 'transferShares' : 'transfer'
      const [sender, receiver] = [devnet.accounts[from]!.address, devnet.accounts[to]!.address]
      const contract = findToken(token.toLowerCase())!.addresses[1]!.address
      await chain.atOnce(12, () =>
        chain.write(contract, `function ${name}(address,uint256) returns (uint256)`, [receiver, moved], {
          from: sender,
        }),
      )
      const timestampS = await chain.now()
      ledgers.get(from)!.changes.push({ timestampS, token, kind: 'transfer-out', shares: -moved })
      ledgers.get(to)!.changes.push({ timestampS, token, kind: 'transfer-in', shares: moved })
    }

    const io = devnetIo(devnet)
    const head = await headOf(io, 1)
    for (const [who, ledger] of ledgers) {
      if (who !== 0) ledger.rates.push(...devnet.ledger.rates)
      for (const token of MOVED) {
        const account = devnet.accounts[who]!.address
        const told = await rewardsOf(io, {
          account,
          token: findToken(token.toLowerCase())!,
          chainId: 1,
          nowS: head.timestampS,
        })
        expect(told.basis).toBe('history')
        const near = (value: bigint | undefined, truth: bigint, sinceS: number) => {
          const events = ledger.changes.filter(one => one.token === token && one.timestampS > sinceS).length
          const off = value === undefined ? undefined : value - truth
          const most = BigInt(2 * (events + 1))
          expect(off !== undefined && off >= -most && off <= most, `${token} of ${who}: ${off} wei`).toBe(
            true,
          )
        }
        for (const days of [1, 7, 30] as const) {
          const { timestampS } = await blockAt(io, 1, head.timestampS - days * DAY_S, head)
          near(knownValue(told[`d${days}`]), ledger.rewards(token, timestampS, head.timestampS), timestampS)
        }
        near(knownValue(told.all), ledger.allRewards(token, head.timestampS), 0)
      }
    }
  },
  120_000,
)
