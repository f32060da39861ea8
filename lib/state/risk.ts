import { knownValue } from '../core/loadable.ts'
import { mulDivDown } from '../core/wad.ts'
import type { Token } from '../tokens/defineToken.ts'
import type { Holding } from './holdings.ts'

export interface Share {
  key: string
  wei: bigint
  /** Of all that is known, 10 000 is everything. */
  bps: number
}

/** What is held, at the exchange rate, by whatever `keyOf` says; largest first. Only ETH, only what is known. */
export function sharesBy(held: readonly Holding[], keyOf: (holding: Holding) => string): Share[] {
  const sums = new Map<string, bigint>()
  let total = 0n
  for (const holding of held) {
    const wei = knownValue(holding.valueWei)
    if (wei === undefined || holding.underlying !== 'ETH') continue
    sums.set(keyOf(holding), (sums.get(keyOf(holding)) ?? 0n) + wei)
    total += wei
  }
  if (total === 0n) return []
  return [...sums]
    .map(([key, wei]) => ({ key, wei, bps: Number(mulDivDown(wei, 10_000n, total)) }))
    .sort((a, b) => (a.wei < b.wei ? 1 : -1))
}

export function protocolOf(holding: Holding, tokens: readonly Token[]): string {
  return tokens.find(token => token.id === holding.tokenId)?.protocol ?? holding.tokenId
}

export interface Stressed {
  /** At market, were the tokens of that protocol sold so far under their exchange rate. Rounded down. */
  afterWei: bigint
  /** Against the market now: never positive. */
  changeWei: bigint
}

/**
 * What the holdings would fetch if the tokens of `protocol` (or all) traded `discountBps` under their exchange
 * rate. A token that trades lower already stays where it is. With nothing stressed it is today's market value.
 */
export function stress(
  held: readonly Holding[],
  isHit: (holding: Holding) => boolean,
  discountBps: number,
): Stressed {
  let nowWei = 0n
  let afterWei = 0n
  for (const holding of held) {
    const value = knownValue(holding.valueWei)
    const market = knownValue(holding.marketValueWei)
    if (value === undefined || market === undefined || holding.underlying !== 'ETH') continue
    const low = mulDivDown(value, BigInt(10_000 - discountBps), 10_000n)
    nowWei += market
    afterWei += isHit(holding) && low < market ? low : market
  }
  return { afterWei, changeWei: afterWei - nowWei }
}
