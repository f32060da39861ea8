import { DAY_S, HOUR_S, type UnixS } from '../../core/time.ts'
import type { History, Read } from '../../finance/history/history.ts'
import { seriesOf } from '../../finance/history/seriesOf.ts'
import { judgePeg } from '../../finance/peg/judgePeg.ts'
import { marketsOf } from '../../markets/index.ts'
import { pegReading } from '../../markets/pegReading.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { blockAt, headOf } from '../rewards/blockTime.ts'
import type { RewardsIo } from '../rewards/rewardsIo.ts'
import type { MarketChecks } from './marketChecks.ts'

export interface BackfillIo extends RewardsIo {
  history: {
    load(series: string): Promise<History>
    append(series: string, reads: readonly Read[]): Promise<unknown>
  }
  marketChecks: Pick<MarketChecks, 'get'>
}

/** Hours of the last day, quarters of the days of a week, days of a month, weeks of a year: the newest first. */
const AGES_S = [
  ...range(HOUR_S, DAY_S, HOUR_S),
  ...range(DAY_S + 6 * HOUR_S, 7 * DAY_S, 6 * HOUR_S),
  ...range(8 * DAY_S, 30 * DAY_S, DAY_S),
  ...range(37 * DAY_S, 365 * DAY_S, 7 * DAY_S),
]

/**
 * Fills a token's chart from the chain's own past, where the endpoint still has it: the same reads at older blocks,
 * one at a time, until `stop` says so or the endpoint has no more. Only on the token's home chain, whose blocks tell
 * rate and market of one moment. Throws AppError when the endpoint does not keep old state. Returns how many were read.
 */
export async function backfill(
  io: BackfillIo,
  token: Token,
  nowS: UnixS,
  stop: () => boolean,
): Promise<number> {
  const chainId = token.homeChainId
  const series = seriesOf(token.id, chainId)
  const oldestS = oldestOf(await io.history.load(series)) ?? nowS
  const missing = AGES_S.filter(ageS => nowS - ageS < oldestS)
  // Only what the watch has looked at: at old blocks nothing can be learned of a contract of today.
  const checked = new Set(Object.keys(await io.marketChecks.get()))
  const unit = 10n ** BigInt(token.decimals)
  const peg = pegReading({
    markets: marketsOf(token.id, chainId).filter(({ id, check }) => !check || checked.has(id)),
    checked,
    decimals: token.decimals,
    referenceWei: 10n * unit,
    smallReferenceWei: unit,
  })
  const rateCalls = token.exchangeRate.calls()
  const calls = [...rateCalls, ...peg.calls({ timestampS: 0 })]
  if (missing.length === 0 || calls.length === rateCalls.length) return 0

  const head = await headOf(io, chainId)
  let read = 0
  for (const ageS of missing) {
    if (stop()) break
    const { block } = await blockAt(io, chainId, nowS - ageS, head)
    if (block <= 0) break
    const then = await io.rpc.readCalls(chainId, calls, BigInt(block))
    const told = peg.parse(then.results.slice(rateCalls.length), then)
    const exchangeRateWad = token.exchangeRate.parse(then.results.slice(0, rateCalls.length))
    const { refBps, overlay } = judgePeg({ ...told, exchangeRateWad, nowS: then.timestampS })
    if (refBps === undefined || overlay === 'unknown') break
    if (overlay !== 'disputed') await io.history.append(series, [{ atS: then.timestampS, bps: refBps }])
    read += 1
  }
  return read
}

/** Where the past that is known begins: to the hour, and to the day where hours are no longer kept. */
function oldestOf({ hourly: [hour], daily: [day] }: History): UnixS | undefined {
  if (!hour || !day) return undefined
  return hour.startS - day.startS < DAY_S ? hour.startS : day.startS
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
}
