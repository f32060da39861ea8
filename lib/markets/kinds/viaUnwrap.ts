import { defineMarket, type Market } from '../defineMarket.ts'

interface Route {
  id: string
  /** The wrapper, id in lib/tokens. */
  token: string
  name: string
  /** Market of what the wrapper unwraps to, one for one with its exchange rate. */
  inner: Market
}

/**
 * Unwrap, then sell what comes out. It counts in the unwrapped token, so what it says is the peg already:
 * the rate plays no part. As independent as its inner market is: both must not be counted for one token.
 */
export function viaUnwrap({ inner, ...route }: Route): Market {
  return defineMarket({ ...inner, ...route, isAlreadyPeg: true, ...(inner.mid && { mid: asPeg(inner.mid) }) })
}

function asPeg(mid: NonNullable<Market['mid']>): NonNullable<Market['mid']> {
  return {
    calls: mid.calls,
    parse: (results, context) => ({ ...mid.parse(results, context), isAlreadyPeg: true }),
  }
}
