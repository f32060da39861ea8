import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { DAY_S, HOUR_S } from '@/lib/core/time'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { changeRatio, plantAnkr } from '../../../devnet/chain/ankr'
import { compileStandIns } from '../../../devnet/chain/compile'
import type { Ledger } from '../../../devnet/chain/ledger'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo } from './devnetIo'
import { STAKED, stake, unstake } from './randomStakes'
import { ARBITRUM, blockTimes, MOVED, type Moved, RandomWorld, WHO } from './randomWorld'

const SEEDS = [1, 2, 20261124]
const STEPS = 128

const RATED = ['stETH', 'rETH', 'cbETH', 'weETH', 'ankrETH'] as const

const step = fc.record({
  afterS: fc.integer({ min: 60, max: DAY_S }),
  act: fc.oneof(
    fc.record({
      kind: fc.constant('rate' as const),
      token: fc.constantFrom(...RATED),
      bps: fc.integer({ min: -25, max: 25 }).filter(bps => bps !== 0),
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('move' as const, 'move' as const, 'move' as const, 'bridged' as const),
        token: fc.constantFrom(...MOVED),
        from: fc.constantFrom(...WHO),
        by: fc.integer({ min: 1, max: 2 }),
        percent: fc.integer({ min: 1, max: 100 }),
      }),
    },
    fc.record({
      kind: fc.constantFrom('wrap' as const, 'unwrap' as const),
      from: fc.constantFrom(...WHO),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
    fc.record({
      kind: fc.constant('stake' as const),
      token: fc.constantFrom(...STAKED),
      from: fc.constantFrom(...WHO),
      wei: fc.bigInt({ min: 10n ** 17n, max: 10n ** 20n }),
    }),
    fc.record({
      kind: fc.constant('unstake' as const),
      token: fc.constantFrom(...STAKED),
      from: fc.constantFrom(...WHO),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
  ),
})

const seen = new Set<string>()
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
    const world = new RandomWorld(devnet)
    await receiveBridged(world)
    await world.ethereum.atOnce(12, () => plantAnkr(world.ethereum, devnet.ledger, compileStandIns()))
    const beginS = await world.ethereum.now()
    for (const { afterS, act } of fc.sample(step, { seed, numRuns: STEPS })) {
      await world.ethereum.setNextTime((await world.ethereum.now()) + afterS)
      if (act.kind === 'rate') await changeRate(world, act.token, act.bps)
      else if (act.kind === 'stake') await stake(world, act.token, act.from, act.wei)
      else if (act.kind === 'unstake') await unstake(world, act.token, act.from, act.percent)
      else if ('by' in act) {
        const to = WHO[(WHO.indexOf(act.from) + act.by) % WHO.length]!
        if (act.kind === 'move') await world.move(act.token, act.from, to, act.percent)
        else await world.moveBridged(act.from, to, act.percent, (await world.ethereum.now()) + afterS)
      } else await world.wrap(act.from, act.percent, act.kind === 'unwrap')
    }
    noteKinds(world, beginS)
    const endS = Math.max(await world.ethereum.now(), await world.arbitrum.now()) + HOUR_S
    for (const chain of [world.ethereum, world.arbitrum]) {
      await chain.setNextTime(endS)
      await chain.rpc('evm_mine')
    }
    for (const chainId of [1, ARBITRUM] as const) {
      const ledgers = chainId === 1 ? world.home : world.away
      for (const [who, ledger] of ledgers) {
        if (ledger !== devnet.ledger) ledger.rates.push(...devnet.ledger.rates)
        for (const token of chainId === 1 ? MOVED : (['wstETH'] as const))
          await compare({ world, chainId, who, ledger, token })
      }
    }
  },
  240_000,
)

it('has had everything in those histories that it speaks of', () => {
  const both = (token: string) => ['rose', 'fell'].map(way => `${token} ${way}`)
  const moved = (token: string) => ['transfer-in', 'transfer-out'].map(way => `${token} ${way}`)
  const staked = ['stETH deposit', 'stETH request-withdrawal', 'rETH deposit', 'rETH redeem']
  const wrapped = ['stETH wrap', 'wstETH wrap', 'stETH unwrap', 'wstETH unwrap']
  const wanted = [...RATED.flatMap(both), ...MOVED.flatMap(moved), ...staked, ...wrapped]
  expect([...seen]).toEqual(expect.arrayContaining([...wanted, 'ankrETH deposit', 'ankrETH redeem']))
})

/** What the seed brought about, beside the thirty days that every history begins with. */
function noteKinds(world: RandomWorld, sinceS: number): void {
  const ledgers = [...world.home.values()]
  const changes = ledgers.flatMap(ledger => ledger.changes).filter(one => one.timestampS > sinceS)
  for (const { token, kind } of changes) seen.add(`${token} ${kind}`)
  for (const token of RATED) {
    const rates = devnet.ledger.rates.filter(one => one.token === token)
    for (const [index, { numerator, denominator, timestampS }] of rates.entries()) {
      const before = rates[index - 1]
      if (!before || timestampS <= sinceS) continue
      seen.add(
        `${token} ${numerator * before.denominator < before.numerator * denominator ? 'fell' : 'rose'}`,
      )
    }
  }
}

async function changeRate(world: RandomWorld, token: (typeof RATED)[number], bps: number): Promise<void> {
  if (token === 'ankrETH')
    await world.ethereum.atOnce(12, () => changeRatio(world.ethereum, devnet.ledger, bps))
  else if (token !== 'stETH') await devnet.scenario.raiseRate(token, bps)
  else if (bps > 0) await devnet.scenario.rebase({ bps })
  else await devnet.scenario.slash(-bps)
}

/** What account 0 was given on the other chain when it began. */
async function receiveBridged(world: RandomWorld): Promise<void> {
  const contract = findToken('wsteth')!.addresses[ARBITRUM]!.address
  const held: bigint = await world.arbitrum.read(
    contract,
    'function balanceOf(address) view returns (uint256)',
    [world.addressOf(0)],
  )
  const [timestampS = 0] = await blockTimes(world.arbitrum)
  world.away.get(0)!.changes.push({ timestampS, token: 'wstETH', kind: 'transfer-in', shares: held })
}

interface Case {
  world: RandomWorld
  chainId: 1 | 42_161
  who: number
  ledger: Ledger
  token: Moved
}

/**
 * Windows of 1, 7 and 30 days; those of a day also from right before and right after each change, so that a border
 * that lies one block off is a whole rebase off.
 */
async function compare({ world, chainId, who, ledger, token }: Case): Promise<void> {
  const io = devnetIo(devnet)
  const times = await world.timesOf(chainId)
  const headS = times.at(-1)!
  // The ledger begins some blocks after the chains.
  const toldSinceS = devnet.ledger.rates.find(one => one.token === 'stETH')!.timestampS
  const rateToken = token === 'wstETH' ? 'stETH' : token
  const changes = [
    ...ledger.rates.filter(one => one.token === rateToken && chainId === 1).slice(-1),
    ...ledger.changes.filter(one => one.token === token).slice(-1),
  ].map(({ timestampS }) => timestampS)
  const borders = [...new Set([...changes, ...changes.map(atS => atS - 1)])].map(atS => atS + DAY_S)
  // Downwards: a window that was looked up a moment before is kept for a while.
  for (const nowS of [headS, ...borders].sort((a, b) => b - a)) {
    const told = await rewardsOf(io, {
      account: world.addressOf(who),
      token: findToken(token.toLowerCase())!,
      chainId,
      nowS,
    })
    expect(told.basis).toBe('history')
    for (const days of [1, 7, 30] as const) {
      const wantedS = nowS - days * DAY_S
      // The first block stands for all that was before it.
      const fromS = times.findLast(atS => atS <= wantedS) ?? times[0]!
      const events = ledger.changes.filter(one => one.token === token && one.timestampS > fromS).length
      const truth = ledger.rewards(token, chainId === 1 ? fromS : Math.max(wantedS, toldSinceS), headS)
      const value = knownValue(told[`d${days}`])
      const off = value === undefined ? undefined : value - truth
      const most = BigInt(2 * (events + 1))
      const name = `${token} of ${who} on ${chainId}, ${days} d before ${nowS}: ${off} wei off ${truth}`
      expect(off !== undefined && off >= -most && off <= most, name).toBe(true)
    }
    if (chainId !== 1) continue
    const all = knownValue(told.all)! - ledger.allRewards(token, headS)
    const most = BigInt(2 * (ledger.changes.length + 1))
    expect(all >= -most && all <= most, `${token} of ${who}: ${all} wei off in all`).toBe(true)
  }
}
