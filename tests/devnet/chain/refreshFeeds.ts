import { ARBITRUM } from './addresses.ts'
import type { Chain } from './chain.ts'
import { ARBITRUM_FEEDS, ETHEREUM_FEEDS, type FeedPlace, setFeed } from './feeds.ts'
import { marketRates } from './markets.ts'
import { type Rates, readRates } from './readRates.ts'

/** The sequencer has been up for a day: consumers wait an hour after it came back. */
const UP_FOR_S = 86_400

/** Every feed tells what is true now, except those whose age a scenario holds. */
export async function refreshFeeds(
  chains: { 1: Chain; 42161: Chain },
  heldAges: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const rates = await readRates(chains[1])
  for (const [chain, feeds] of [
    [chains[1], ETHEREUM_FEEDS],
    [chains[42161], ARBITRUM_FEEDS],
  ] as const) {
    const markets = await marketRates(chain, rates)
    for (const feed of feeds)
      await setFeed(chain, feed.address, answerOf(feed, rates, markets), heldAges.get(feed.id) ?? ageOf(feed))
  }
  await chains[42161].write(ARBITRUM.rocketRateOracle, 'function devnetPush(uint256)', [rates.rETH])
}

function answerOf({ tells, decimals }: FeedPlace, rates: Rates, markets: Partial<Rates>): bigint {
  if ('usd' in tells) return tells.usd
  if ('sequencer' in tells) return 0n
  const wad = 'rate' in tells ? rates[tells.rate] : (markets[tells.market] ?? rates[tells.market])
  return wad / 10n ** BigInt(18 - decimals)
}

function ageOf({ tells }: FeedPlace): number {
  return 'sequencer' in tells ? UP_FOR_S : 0
}
