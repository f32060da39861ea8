import type { Bps } from '../../core/bps.ts'
import type { JudgedSource, SourceRole } from './source.ts'

/** What the feeds say together: the best of their words. `lags`: the same side, not yet as far. */
export interface FeedWord {
  says: 'agrees' | 'lags' | 'blunt' | 'stale' | 'contradicts' | 'nothing'
  /** Distance of the nearest fresh feed. */
  apartBps: Bps
  roles: ReadonlyMap<JudgedSource, SourceRole>
}

/** Assumed where a feed's threshold is not evidenced; what most of them have. */
const ASSUMED_DEVIATION_BPS = 50
const SLACK_BPS = 10
/** From here on a discount needs a witness. */
const PAR_BPS = 30
const ORDER: readonly FeedWord['says'][] = ['agrees', 'lags', 'blunt', 'stale', 'contradicts', 'nothing']

/**
 * Feeds confirm a quote within their own deviation; they never veto, for they may be hours old inside their heartbeat.
 * A feed near par within whose band a discount fits says nothing of it: a 2 % feed cannot see 75 bps.
 */
export function hearFeeds(sources: readonly JudgedSource[], refBps: Bps): FeedWord {
  const feeds = sources.filter(({ sourceClass }) => sourceClass === 'B')
  const words = feeds.map(feed => [feed, wordOf(feed, refBps)] as const)
  const says = ORDER.find(word => words.some(([, said]) => said === word)) ?? 'nothing'
  const fresh = feeds.filter(({ role }) => role !== 'stale').map(({ bps }) => Math.abs(bps - refBps))
  return {
    says,
    apartBps: fresh.length ? Math.round(Math.min(...fresh) * 100) / 100 : 0,
    roles: new Map(words.map(([feed, said]) => [feed, ROLE[said]])),
  }
}

const ROLE: Record<FeedWord['says'], SourceRole> = {
  agrees: 'confirms',
  lags: 'contradicts',
  blunt: 'blunt',
  stale: 'stale',
  contradicts: 'contradicts',
  nothing: 'shown',
}

function wordOf(feed: JudgedSource, refBps: Bps): FeedWord['says'] {
  if (feed.role === 'stale') return 'stale'
  const isFar = Math.abs(refBps) >= PAR_BPS
  const seesHalf = feed.bps * refBps > 0 && Math.abs(feed.bps) * 2 >= Math.abs(refBps)
  if (Math.abs(feed.bps - refBps) <= (feed.deviationBps ?? ASSUMED_DEVIATION_BPS) + SLACK_BPS)
    return !isFar || seesHalf ? 'agrees' : 'blunt'
  return isFar && seesHalf ? 'lags' : 'contradicts'
}
