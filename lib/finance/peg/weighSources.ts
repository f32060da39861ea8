import type { Bps } from '../../core/bps.ts'
import type { UnixS } from '../../core/time.ts'
import { hearFeeds } from './hearFeeds.ts'
import { largestCluster, median, spread } from './median.ts'
import type { Confidence, Overlay, Reason } from './peg.ts'
import type { JudgedSource, SourceRole } from './source.ts'

export interface Weighed {
  refBps: Bps | undefined
  overlay: Overlay | undefined
  confidence: Confidence
  reason: Reason
  asOfS: UnixS | undefined
  sources: JudgedSource[]
}

/** Section 7.2 of the peg evidence. */
const DROP_BPS = 75
const DISPUTE_BPS = 40
const AGREE_BPS = 25
const OVERRIDE_BPS = -200
/** Within this a venue is at par: fees alone explain it. */
const PAR_BPS = 30
/** A ratio of two USD prices under this is noise. */
const USD_NOISE_BPS = 100

/** Makes one number of many: who counts, who is an outlier, how sure it is. Sources arrive as `stale` or `shown`. */
export function weighSources(sources: readonly JudgedSource[]): Weighed {
  const fresh = sources.filter(({ role }) => role !== 'stale')
  const quotes = fresh.filter(({ sourceClass }) => sourceClass === 'A' || sourceClass === 'C')
  if (!quotes.some(({ sourceClass }) => sourceClass === 'A')) return withoutPool(sources, fresh, quotes)

  const ghost = ghostOf(quotes)
  const kept = ghost ? quotes.filter(quote => quote !== ghost) : dropFar(quotes)
  const bps = kept.map(quote => quote.bps)
  const refBps = median(bps) ?? 0
  const roleOf = (source: JudgedSource): SourceRole => {
    if (source.role !== 'stale' && source.sourceClass === 'mid')
      return Math.abs(source.bps - refBps) <= AGREE_BPS ? 'confirms' : 'contradicts'
    if (source.role === 'stale' || !quotes.includes(source)) return source.role
    if (source === ghost) return source.sourceClass === 'A' ? 'ghost' : 'outlier'
    const isFar = quotes.length > 2 && Math.abs(source.bps - refBps) > DISPUTE_BPS
    if (isFar) return source.sourceClass === 'A' && source.bps < refBps - DROP_BPS ? 'ghost' : 'outlier'
    return 'counted'
  }
  const feeds = hearFeeds(sources, refBps)
  const named = sources.map(source => ({ ...source, role: feeds.roles.get(source) ?? roleOf(source) }))
  const asOfS = Math.max(...kept.map(quote => quote.updatedAtS))
  const verdict = confide(kept, feeds, spread(bps))
  const overlay =
    verdict.overlay ?? (ghost?.sourceClass === 'A' && kept.length === 1 ? ('thin' as const) : undefined)
  const reason =
    overlay === 'thin' && ghost
      ? { key: 'ghostVenue' as const, params: { venue: ghost.marketId, bps: ghost.bps } }
      : verdict.reason
  return { refBps, asOfS, confidence: verdict.confidence, overlay, reason, sources: named }
}

/** With three or more, what stands far from their median leads nobody. */
function dropFar(quotes: JudgedSource[]): JudgedSource[] {
  if (quotes.length < 3) return quotes
  const middle = median(quotes.map(quote => quote.bps)) ?? 0
  return quotes.filter(quote => Math.abs(quote.bps - middle) <= DROP_BPS)
}

/** Of two, one at par and one far beneath: a bad lone venue is a thin exit, no depeg, for the other can be sold to. */
function ghostOf(quotes: JudgedSource[]): JudgedSource | undefined {
  if (quotes.length !== 2) return undefined
  const [worse, better] = [...quotes].sort((a, b) => a.bps - b.bps)
  if (!worse || !better || better.bps - worse.bps <= DISPUTE_BPS) return undefined
  return Math.abs(better.bps) < PAR_BPS && worse.bps <= better.bps - DROP_BPS ? worse : undefined
}

type Verdict = Pick<Weighed, 'overlay' | 'confidence' | 'reason'>

function confide(kept: JudgedSource[], feeds: ReturnType<typeof hearFeeds>, spreadBps: number): Verdict {
  const sure = (confidence: Confidence, key: Reason['key'], params: Reason['params'] = {}): Verdict => ({
    overlay: undefined,
    confidence,
    reason: { key, params },
  })
  const agreeing = largestCluster(kept, quote => quote.bps, AGREE_BPS)
  const pools = agreeing.filter(({ sourceClass }) => sourceClass === 'A')
  if (agreeing.length >= 2 && agreeing.length * 2 > kept.length) {
    const apart = spread(agreeing.map(quote => quote.bps))
    if (pools.length >= 2) return sure('high', 'poolsAgree', { count: pools.length, spreadBps: apart })
    if (pools.length === 1) return sure('high', 'poolAndOffchainAgree', { spreadBps: apart })
  }
  const far = kept.filter(quote => quote.sourceClass === 'A' && quote.bps <= OVERRIDE_BPS)
  if (spreadBps > DISPUTE_BPS && far.length >= 2)
    return sure('medium', 'disputedButFar', { count: far.length, spreadBps })
  if (spreadBps > DISPUTE_BPS)
    return { overlay: 'disputed', confidence: 'low', reason: { key: 'disputed', params: { spreadBps } } }
  if (feeds.says === 'agrees') return sure('high', 'poolAndFeedAgree', { spreadBps: feeds.apartBps })
  if (kept.length >= 2) return sure('medium', 'poolsNear', { count: kept.length, spreadBps })
  if (feeds.says === 'stale') return sure('medium', 'poolAndStaleFeed')
  if (feeds.says === 'blunt') return sure('medium', 'poolAndBluntFeed')
  if (feeds.says === 'lags') return sure('medium', 'poolAheadOfFeed', { spreadBps: feeds.apartBps })
  return sure('low', feeds.says === 'contradicts' ? 'feedContradicts' : 'oneSource')
}

/** No fresh pool: the best of the rest is shown, and believed by nobody. */
function withoutPool(all: readonly JudgedSource[], fresh: JudgedSource[], offchain: JudgedSource[]): Weighed {
  const unsure = (overlay: Overlay, key: Reason['key'], shown: readonly JudgedSource[]): Weighed => ({
    refBps: median(shown.map(({ bps }) => bps)),
    overlay,
    confidence: 'unknown',
    reason: { key, params: {} },
    asOfS: shown.length === 0 ? undefined : Math.max(...shown.map(({ updatedAtS }) => updatedAtS)),
    sources: [...all],
  })
  const oldPools = all.filter(({ sourceClass, rateWad }) => sourceClass === 'A' && rateWad > 0n)
  const feeds = fresh.filter(({ sourceClass }) => sourceClass === 'B')
  const usd = fresh.filter(({ sourceClass }) => sourceClass === 'D')
  if (oldPools.length > 0) return unsure('stale', 'stale', oldPools)
  if (feeds.length > 0) return unsure('unknown', 'feedOnly', feeds)
  if (offchain.length > 0) return unsure('unknown', 'offchainOnly', offchain)
  if (usd.length === 0) return unsure('unknown', 'noSource', [])
  return unsure(
    'unknown',
    'approximate',
    usd.filter(({ bps }) => Math.abs(bps) >= USD_NOISE_BPS),
  )
}
