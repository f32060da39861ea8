import { Books } from './books.ts'
import type { Chain } from './chain.ts'
import { dailyRates } from './dailyRates.ts'
import { ETH_USD, ETHEREUM_FEEDS, setFeed } from './feeds.ts'
import { liveFirstDay } from './firstDay.ts'
import { eventsByDay } from './laterDays.ts'
import type { Ledger } from './ledger.ts'

const DAY_S = 86_400
const HOUR_S = 3_600
const REPORTS = 31
/** Oracle reports come at 12:20 UTC: reference slot around noon, report within half an hour (protocol reference). */
const REPORT_OF_DAY_S = 12 * HOUR_S + 20 * 60
/** Prices are told a little before each report. */
const PRICE_AHEAD_S = 120
const QUIET_BLOCK_S = 2 * HOUR_S
/** What an ether gained in dollars each day, 8 decimals: the devnet's own. */
const DAILY_USD = 1_000_000_000n

/** The last report lies at least this far back, so that all of the history fits before now. */
const SETTLED_S = 45 * 60

function lastReportS(nowS: number): number {
  return Math.floor((nowS - SETTLED_S - REPORT_OF_DAY_S) / DAY_S) * DAY_S + REPORT_OF_DAY_S
}

/** The first block: half a day before the first of 31 reports, so a little more than thirty days before now. */
export function firstBlockS(nowS: number): number {
  return lastReportS(nowS) - (REPORTS - 1) * DAY_S - 11 * HOUR_S
}

/** Thirty days in the life of account 0, told to the contracts and written into the ledger. */
export async function liveHistory(chain: Chain, nowS: number): Promise<Ledger> {
  const books = new Books(chain)
  await books.noteStEthRate()
  // Once for the rates before anybody deposits, once more for the totals after.
  await dailyRates(chain, books.ledger, books.model)
  // Older than the first block, as on a chain that begins in the middle of the world's life.
  await tellPrices(chain, 0, HOUR_S)
  await chain.setNextTime(firstBlockS(nowS) + HOUR_S)
  await liveFirstDay(books)
  const tick = await dailyRates(chain, books.ledger, books.model)
  const events = eventsByDay(books)
  for (let day = 0; day < REPORTS; day++) {
    const reportS = lastReportS(nowS) - (REPORTS - 1 - day) * DAY_S
    await chain.setNextTime(reportS - PRICE_AHEAD_S)
    await tellPrices(chain, day)
    await chain.setNextTime(reportS)
    await tick(day)
    const event = events[day]
    if (!event) continue
    await chain.setNextTime(reportS + 6 * HOUR_S)
    await event()
  }
  return books.ledger
}

/** Blocks in which nothing happens, a few a day until shortly before now: the other chain had a past too. */
export async function liveQuietly(chain: Chain, nowS: number): Promise<void> {
  const count = Math.floor((nowS - SETTLED_S - (await chain.now())) / QUIET_BLOCK_S)
  if (count > 0) await chain.rpc('anvil_mine', [`0x${count.toString(16)}`, `0x${QUIET_BLOCK_S.toString(16)}`])
}

/** What an ether was worth in dollars on a day of the history, 8 decimals. */
function ethUsdOn(day: number): bigint {
  return ETH_USD - BigInt(REPORTS - 1 - day) * DAILY_USD
}

/** Rounds of the fiat feeds, so that the past has prices. */
async function tellPrices(chain: Chain, day: number, ageS = 0): Promise<void> {
  for (const { id, address, tells } of ETHEREUM_FEEDS) {
    if (!('usd' in tells)) continue
    await setFeed(chain, address, id === 'eth-usd' ? ethUsdOn(day) : tells.usd, ageS)
  }
}
