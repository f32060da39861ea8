import { ETHEREUM } from './addresses.ts'
import type { Chain } from './chain.ts'
import type { Ledger } from './ledger.ts'
import { calmMarkets, pushMarkets } from './markets.ts'
import { type Pausable, setPaused } from './pauses.ts'
import type { FaultProxy, RpcFault } from './proxy.ts'
import { setQueueLength } from './queue.ts'
import { type Rates, readRates } from './readRates.ts'
import { refreshFeeds } from './refreshFeeds.ts'
import { noteStEthRate, raiseRate, reportLido } from './reports.ts'

export const SCENARIOS = ['calm', 'discount', 'slashing', 'congested'] as const
export type ScenarioName = (typeof SCENARIOS)[number]

export type ChainId = 1 | 42161
export const BLOCK_TIME_S = 12

export interface ScenarioWorld {
  chains: Record<ChainId, Chain>
  proxies: Record<ChainId, FaultProxy>
  ledger: Ledger
}

/** How a test changes the world. Each call is over when its blocks are mined; time moves only forward. */
export interface Scenario {
  /** A named state of the world. */
  apply(name: ScenarioName): Promise<void>
  /** An oracle report of Lido: gross rewards in bps of all pooled ether (before the fee of 10 %), or in wei. */
  rebase(change: { bps: number } | { wei: bigint }): Promise<void>
  /** A report with a loss. Markets follow the new rate. */
  slash(bps: number): Promise<void>
  /** Raises (or with a negative number lowers) the exchange rate of a value-accruing token. */
  raiseRate(token: 'rETH' | 'cbETH' | 'weETH', bps: number): Promise<void>
  /** Trades until 10 ETH worth of the token sells this far under the exchange rate, fee included. */
  pushPool(token: keyof Rates, discountBps: number, chainId?: ChainId): Promise<void>
  /** Trades every market back to its exchange rate. */
  calmMarkets(): Promise<void>
  /** stETH wei that wait unfinalized in Lido's queue. */
  queueLength(wei: bigint): Promise<void>
  pause(what: Pausable, isPaused: boolean): Promise<void>
  /** Makes a feed this old, now and at every later refresh; undefined lets it be fresh again. Ids: feeds.ts. */
  feedAge(feedId: string, ageS: number | undefined): Promise<void>
  rpcFault(chainId: ChainId, fault: RpcFault | undefined): Promise<void>
  mine(blocks?: number): Promise<void>
  /** New rounds of all feeds: called every while so that none goes stale by itself. */
  refreshFeeds(): Promise<void>
}

export function createScenario({ chains, proxies, ledger }: ScenarioWorld): Scenario {
  const heldAges = new Map<string, number>()
  const ethereum = chains[1]
  let queue: Promise<unknown> = Promise.resolve()

  /** One change at a time, mined at once on both chains. */
  const change = (act: () => Promise<void>): Promise<void> => {
    const run = (): Promise<void> =>
      ethereum.atOnce(BLOCK_TIME_S, () => chains[42161].atOnce(BLOCK_TIME_S, act))
    const result = queue.then(run, run)
    queue = result
    return result
  }
  const pushAll = async (discountBps: number): Promise<void> => {
    const rates = await readRates(ethereum)
    for (const chain of Object.values(chains)) {
      for (const token of Object.keys(rates) as (keyof Rates)[])
        await pushMarkets(chain, token, rates[token], discountBps)
    }
  }
  const calm = async (): Promise<void> => {
    const rates = await readRates(ethereum)
    for (const chain of Object.values(chains)) await calmMarkets(chain, rates)
  }
  const feeds = (): Promise<void> => refreshFeeds(chains, heldAges)
  const pooled = (): Promise<bigint> =>
    ethereum.read(ETHEREUM.stETH, 'function getTotalPooledEther() view returns (uint256)')
  const slash = async (bps: number): Promise<void> => {
    await reportLido(ethereum, ledger, -partOf(await pooled(), bps))
    await calm()
  }
  const queueLength = async (wei: bigint): Promise<void> => {
    await setQueueLength(ethereum, wei)
    await noteStEthRate(ethereum, ledger)
  }
  const named: Record<ScenarioName, () => Promise<void>> = {
    calm,
    discount: () => pushAll(150),
    slashing: () => slash(50),
    congested: () => queueLength(600_000n * 10n ** 18n),
  }

  return {
    apply: name => change(() => named[name]().then(feeds)),
    rebase: size =>
      change(async () =>
        reportLido(ethereum, ledger, 'wei' in size ? size.wei : partOf(await pooled(), size.bps)),
      ),
    slash: bps => change(() => slash(bps).then(feeds)),
    raiseRate: (token, bps) => change(() => raiseRate(ethereum, ledger, token, bps).then(feeds)),
    pushPool: (token, discountBps, chainId = 1) =>
      change(async () => {
        const rates = await readRates(ethereum)
        await pushMarkets(chains[chainId], token, rates[token], discountBps)
        await feeds()
      }),
    calmMarkets: () => change(() => calm().then(feeds)),
    queueLength: wei => change(() => queueLength(wei)),
    pause: (what, isPaused) => change(() => setPaused(ethereum, what, isPaused)),
    feedAge: (feedId, ageS) => {
      if (ageS === undefined) heldAges.delete(feedId)
      else heldAges.set(feedId, ageS)
      return change(feeds)
    },
    rpcFault: async (chainId, fault) => proxies[chainId].setFault(fault),
    mine: async (blocks = 1) => {
      for (const chain of Object.values(chains)) await chain.rpc('anvil_mine', [`0x${blocks.toString(16)}`])
    },
    refreshFeeds: () => change(feeds),
  }
}

/** Rounded down; bps may have two decimals. */
function partOf(amount: bigint, bps: number): bigint {
  return (amount * BigInt(Math.round(bps * 100))) / 1_000_000n
}
