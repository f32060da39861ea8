import { deviationBps } from '../../core/bps.ts'
import { DAY_S, type UnixS } from '../../core/time.ts'
import { WAD } from '../../core/wad.ts'
import { approximateSeriesOf } from '../../finance/history/seriesOf.ts'
import { type PastRate, usdChart } from '../../markets/offchain/usdChart.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { blockAt, headOf } from '../rewards/blockTime.ts'
import { rateAt } from '../rewards/rateAt.ts'
import type { RewardsIo } from '../rewards/rewardsIo.ts'
import { OFFCHAIN_CHAIN_ID, type OffchainIo } from './askOffchain.ts'
import type { BackfillIo } from './backfill.ts'

export interface PricesIo extends RewardsIo {
  history: BackfillIo['history']
  settings: { get(): Promise<Settings> }
  offchain: Pick<OffchainIo, 'isAllowed' | 'fetchJson'>
}

const DAYS = 365
/** Of a token whose rate rises, its rate then has to be read as well: a week apart is enough for a year's chart. */
const RATE_EVERY_S = 7 * DAY_S
/** Half or twice the rate is no price but a mistake. */
const FARTHEST_BELIEVED_BPS = 5_000

/**
 * A year of approximate deviations out of dollar prices, where a person switched them on and granted their host.
 * They stand beside what was seen on chain, never among it. Throws AppError when service or endpoint do not answer.
 * Returns how many were kept.
 */
export async function fillFromPrices(
  io: PricesIo,
  token: Token,
  nowS: UnixS,
  stop: () => boolean,
): Promise<number> {
  const address = token.addresses[OFFCHAIN_CHAIN_ID]?.address
  const { offchain } = await io.settings.get()
  const isOn = offchain[usdChart.sourceId] && (await io.offchain.isAllowed(usdChart.origin))
  if (!address || !isOn || token.homeChainId !== OFFCHAIN_CHAIN_ID || token.underlying !== 'ETH') return 0
  const series = approximateSeriesOf(token.id, OFFCHAIN_CHAIN_ID)
  const { daily } = await io.history.load(series)
  const known = new Set(daily.map(({ startS }) => startS))
  const prices = usdChart.parse(await io.offchain.fetchJson(usdChart.url(address, nowS, DAYS)), address)
  const missing = prices.filter(({ atS }) => !known.has(Math.floor(atS / DAY_S) * DAY_S))
  let kept = 0
  for (const { atS, rateWad } of token.accrual === 'value-accruing' ? apart(missing) : missing) {
    if (stop()) break
    const bps = deviationBps(rateWad, await exchangeRateAt(io, token, atS))
    if (Math.abs(bps) > FARTHEST_BELIEVED_BPS) continue
    await io.history.append(series, [{ atS, bps }])
    kept += 1
  }
  return kept
}

/** The youngest first, so that a chart that is closed early has the nearer past. */
function apart(prices: readonly PastRate[]): PastRate[] {
  let nextS = Infinity
  return [...prices].reverse().filter(({ atS }) => {
    if (atS > nextS) return false
    nextS = atS - RATE_EVERY_S
    return true
  })
}

async function exchangeRateAt(io: PricesIo, token: Token, atS: UnixS): Promise<bigint> {
  if (token.accrual !== 'value-accruing') return WAD
  const head = await headOf(io, token.homeChainId)
  const { block } = await blockAt(io, token.homeChainId, atS, head)
  const { rateRay } = await rateAt(io, token, block, head)
  return rateRay / 1_000_000_000n
}
