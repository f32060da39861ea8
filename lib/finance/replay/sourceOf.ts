import type { SourceClass } from '../peg/source.ts'

/** What the name of a recorded source says of it. */
export interface RecordedSource {
  /** Rows of one venue are one source, whatever their size. */
  venue: string
  /** `quote`: per token at a size. `market`: to be divided by the rate of the same time. `peg`: divided already. */
  told: 'quote' | 'market' | 'peg' | 'rate'
  sourceClass: SourceClass
  /** Tokens that were offered; undefined for a rate without size. */
  size: number | undefined
  /** Single trades of one venue, not a ladder of sizes. */
  isTrade: boolean
  /** Id of the token, where the name tells. */
  token: string | undefined
}

const OFFCHAIN_VENUE = /^(kyber|okx|coinbase)/
const CHAINLINK_PAIR = /^chainlink-(\w+?)-eth$/

/** Undefined for a name that no rule knows: such rows are not judged. */
export function sourceOf(name: string): RecordedSource | undefined {
  const source = (
    told: RecordedSource['told'],
    sourceClass: SourceClass,
    more: Partial<RecordedSource> = {},
  ) => ({
    venue: name,
    told,
    sourceClass,
    size: undefined,
    isTrade: false,
    token: undefined,
    ...more,
  })
  if (/-over-ethusd$|^coingecko-|^restakingdynamics-/.test(name)) return source('peg', 'D')
  if (name.startsWith('rate-')) return source('rate', 'B')
  if (/-mid(-|$)/.test(name))
    return source('quote', 'B', { token: name.includes('curve') ? 'steth' : undefined })
  const sized = /^(.*?)-(?:sell-)?([\d.]+(?:e[+-]?\d+)?)$/i.exec(name)
  const venue = sized?.[1] ?? name
  const size = sized?.[2] === undefined ? undefined : Number(sized[2])
  if (venue === 'derived-curve-getdy') return source('quote', 'A', { venue: 'curve', size, token: 'steth' })
  if (venue === 'curve-swap-in')
    return source('quote', 'A', { venue: 'curve', size, token: 'steth', isTrade: true })
  if (venue === '1inch-quote-in') return source('quote', 'A', { venue: '1inch', size, isTrade: true })
  if (name.startsWith('market-')) return source('market', 'A')
  if (name.startsWith('peg-')) {
    const place = venue.slice('peg-'.length)
    return source('peg', OFFCHAIN_VENUE.test(place) ? 'C' : 'A', { venue: place, size })
  }
  const pair = CHAINLINK_PAIR.exec(name)
  if (pair) return source('quote', 'B', { token: pair[1] })
  if (/^curve-daily-|^flipside-/.test(name)) return source('quote', 'B', { token: 'steth' })
  return undefined
}
