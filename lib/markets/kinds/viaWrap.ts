import type { Reading } from '../../core/reading.ts'
import { divWadDown } from '../../core/wad.ts'
import { defineMarket, type Market } from '../defineMarket.ts'

interface Route {
  id: string
  /** The token that is wrapped first, id in lib/tokens. */
  token: string
  name: string
  /** Market of the wrapper, which must sell by quote. */
  inner: Market
  /** Tokens per wrapper, wad. */
  wrapRate: Reading<bigint>
}

/**
 * Wrap, then sell the wrapper. What as many wrappers bring is told per token: as the wrapper is worth more, a little
 * more is sold than was asked for, which errs on the side of more impact.
 */
export function viaWrap({ inner, wrapRate, ...route }: Route): Market {
  const { mid: _, ...market } = inner
  const quote = (amountIn: bigint): Reading<bigint> => {
    const sale = inner.quote?.(amountIn)
    if (!sale) throw new RangeError(`viaWrap: ${inner.id} sells nothing`)
    const asked = sale.calls()
    return {
      calls: () => [...asked, ...wrapRate.calls()],
      parse: results =>
        divWadDown(sale.parse(results.slice(0, asked.length)), wrapRate.parse(results.slice(asked.length))),
    }
  }
  return defineMarket({ ...market, ...route, quote })
}
