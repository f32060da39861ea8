import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { DAY_S, HOUR_S } from '@/lib/core/time'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { Chain } from '../../../devnet/chain/chain'
import { Ledger } from '../../../devnet/chain/ledger'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { StEthModel } from '../../../devnet/chain/stEthModel'
import { devnetIo } from './devnetIo'

const SEEDS = [1, 20261124]
const STEPS = 32
/** Shares that rebase, rates of four kinds, one of two tokens (its rate drips), and one that is bridged. */
const MOVED = ['stETH', 'wstETH', 'rETH', 'cbETH', 'weETH', 'sfrxETH'] as const
/** Account 0 with its thirty days, and two that begin with nothing. */
const WHO = [0, 5, 6]
const ARBITRUM = 42_161

const step = fc.record({
  afterS: fc.integer({ min: 60, max: DAY_S }),
  act: fc.oneof(
    fc.record({
      kind: fc.constant('rate' as const),
      token: fc.constantFrom('stETH' as const, 'rETH' as const, 'cbETH' as const, 'weETH' as const),
      bps: fc.integer({ min: -25, max: 25 }).filter(bps => bps !== 0),
    }),
    fc.record({
      kind: fc.constantFrom('move' as const, 'move' as const, 'bridged' as const),
      token: fc.constantFrom(...MOVED),
      from: fc.constantFrom(...WHO),
      by: fc.integer({ min: 1, max: 2 }),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
    fc.record({
      kind: fc.constantFrom('wrap' as const, 'unwrap' as const),
      from: fc.constantFrom(...WHO),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
  ),
})

let devnet: Devnet
beforeEach(async () => {
  await createRewardsHistory().erase()
})
afterAll(() => devnet?.stop())

/** The chains and, for each account, what an outsider wrote down of both. */
class World {
  readonly ethereum = new Chain(1, devnet.chains[1].anvilUrl)
  readonly arbitrum = new Chain(ARBITRUM, devnet.chains[ARBITRUM].anvilUrl)
  readonly home = new Map(WHO.map(who => [who, who === 0 ? devnet.ledger : new Ledger()]))
  readonly away = new Map(WHO.map(who => [who, new Ledger()]))

  private readonly times = new Map<number, Promise<number[]>>()

  /** Of a chain on which nothing happens any more. */
  timesOf(chainId: 1 | 42_161): Promise<number[]> {
    const known = this.times.get(chainId) ?? blockTimes(chainId === 1 ? this.ethereum : this.arbitrum)
    this.times.set(chainId, known)
    return known
  }

  addressOf = (who: number) => devnet.accounts[who]!.address

  async write(who: number, to: `0x${string}`, signature: string, args: unknown[]): Promise<number> {
    const from = this.addressOf(who)
    await this.ethereum.atOnce(12, () => this.ethereum.write(to, signature, args, { from }))
    return this.ethereum.now()
  }

  note(who: number, token: (typeof MOVED)[number], timestampS: number, shares: bigint): void {
    const kind = shares < 0n ? 'transfer-out' : 'transfer-in'
    this.home.get(who)!.changes.push({ timestampS, token, kind, shares })
  }

  async move(token: (typeof MOVED)[number], from: number, to: number, percent: number): Promise<void> {
    const held = this.home.get(from)!.sharesAt(token, await this.ethereum.now())
    const moved = (held * BigInt(percent)) / 100n
    if (moved === 0n) return
    const name = token === 'stETH' ? 'transferShares' : 'transfer'
    const contract = findToken(token.toLowerCase())!.addresses[1]!.address
    const signature = `function ${name}(address,uint256) returns (uint256)`
    const timestampS = await this.write(from, contract, signature, [this.addressOf(to), moved])
    this.note(from, token, timestampS, -moved)
    this.note(to, token, timestampS, moved)
  }

  /** Into wstETH or out of it, by the same divisions as the contracts, done here. */
  async wrap(who: number, percent: number, isOut: boolean): Promise<void> {
    const ledger = this.home.get(who)!
    const nowS = await this.ethereum.now()
    const stETH = findToken('steth')!.addresses[1]!.address
    const wstETH = findToken('wsteth')!.addresses[1]!.address
    const part = (ledger.sharesAt(isOut ? 'wstETH' : 'stETH', nowS) * BigInt(percent)) / 100n
    const view = (name: string) =>
      this.ethereum.read<bigint>(stETH, `function ${name}() view returns (uint256)`)
    const model = new StEthModel(await view('getTotalShares'), await view('getTotalPooledEther'))
    const ether = model.amountFor(part)
    const shares = model.sharesFor(ether)
    if (shares === 0n) return
    if (isOut) {
      const atS = await this.write(who, wstETH, 'function unwrap(uint256) returns (uint256)', [part])
      this.note(who, 'wstETH', atS, -part)
      this.note(who, 'stETH', atS, shares)
      return
    }
    await this.write(who, stETH, 'function approve(address,uint256) returns (bool)', [wstETH, ether])
    const atS = await this.write(who, wstETH, 'function wrap(uint256) returns (uint256)', [ether])
    this.note(who, 'stETH', atS, -shares)
    this.note(who, 'wstETH', atS, shares)
  }

  async moveBridged(from: number, to: number, percent: number, earliestS: number): Promise<void> {
    const atS = Math.max(earliestS, (await this.arbitrum.now()) + 1)
    const held = this.away.get(from)!.sharesAt('wstETH', atS)
    const moved = (held * BigInt(percent)) / 100n
    if (moved === 0n) return
    const contract = findToken('wsteth')!.addresses[ARBITRUM]!.address
    await this.arbitrum.setNextTime(atS)
    const sender = { from: this.addressOf(from) }
    const signature = 'function transfer(address,uint256) returns (bool)'
    await this.arbitrum.atOnce(12, () =>
      this.arbitrum.write(contract, signature, [this.addressOf(to), moved], sender),
    )
    const timestampS = await this.arbitrum.now()
    this.away.get(from)!.changes.push({ timestampS, token: 'wstETH', kind: 'transfer-out', shares: -moved })
    this.away.get(to)!.changes.push({ timestampS, token: 'wstETH', kind: 'transfer-in', shares: moved })
  }
}

/** The times of all blocks, asked of the node and not of the product. */
async function blockTimes(chain: Chain): Promise<number[]> {
  const head = Number(await chain.rpc('eth_blockNumber'))
  const blocks = Array.from({ length: head + 1 }, (_, n) =>
    chain.rpc<{ timestamp: string }>('eth_getBlockByNumber', [`0x${n.toString(16)}`, false]),
  )
  return (await Promise.all(blocks)).map(({ timestamp }) => Number(timestamp))
}

it.each(SEEDS)(
  'tells any history as a ledger kept outside the contracts does (seed %i)',
  async seed => {
    await devnet?.stop()
    devnet = await startDevnet()
    const world = new World()
    await receiveBridged(world)
    for (const { afterS, act } of fc.sample(step, { seed, numRuns: STEPS })) {
      await world.ethereum.setNextTime((await world.ethereum.now()) + afterS)
      if (act.kind === 'rate') await changeRate(act.token, act.bps)
      else if ('by' in act) {
        const to = WHO[(WHO.indexOf(act.from) + act.by) % WHO.length]!
        if (act.kind === 'move') await world.move(act.token, act.from, to, act.percent)
        else await world.moveBridged(act.from, to, act.percent, (await world.ethereum.now()) + afterS)
      } else await world.wrap(act.from, act.percent, act.kind === 'unwrap')
    }
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

async function changeRate(token: 'stETH' | 'rETH' | 'cbETH' | 'weETH', bps: number): Promise<void> {
  if (token !== 'stETH') await devnet.scenario.raiseRate(token, bps)
  else if (bps > 0) await devnet.scenario.rebase({ bps })
  else await devnet.scenario.slash(-bps)
}

/** What account 0 was given on the other chain when it began. */
async function receiveBridged(world: World): Promise<void> {
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
  world: World
  chainId: 1 | 42_161
  who: number
  ledger: Ledger
  token: (typeof MOVED)[number]
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
