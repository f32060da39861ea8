import type { Address } from '../../core/address.ts'
import { mulWadDown, WAD } from '../../core/wad.ts'
import type { Peg } from '../../finance/peg/peg.ts'
import { findMarket } from '../../markets/index.ts'
import type { PegAnswer } from '../../markets/pegReading.ts'

/** One venue's price for the very amount that the request moves. */
export interface Quote {
  marketId: string
  name: string
  /** Underlying per token, wad. */
  rateWad: bigint
  /** What the protocol itself pays at once; the others are sales. */
  isExit: boolean
}

/** Only sales that the peg counts and exits of the protocol: no feed, nothing stale, no outlier. */
export function quotesOf(answer: PegAnswer, peg: Peg, rateWad: bigint): Quote[] {
  const sales = peg.sources.filter(({ sourceClass, role }) => sourceClass === 'A' && role === 'counted')
  const exits = answer.yours.filter(({ sourceClass }) => sourceClass === 'floor')
  return [
    ...sales.map(one => ({ ...nameOf(one), rateWad: one.rateWad, isExit: false })),
    ...exits.map(one => ({
      ...nameOf(one),
      rateWad: one.isAlreadyPeg ? mulWadDown(one.rateWad, rateWad) : one.rateWad,
      isExit: true,
    })),
  ]
}

const nameOf = ({ marketId }: { marketId: string }) => ({
  marketId,
  name: findMarket(marketId)?.name ?? marketId,
})

export function bestSale(quotes: readonly Quote[]): Quote | undefined {
  return best(quotes.filter(({ isExit }) => !isExit))
}

export function best(quotes: readonly Quote[]): Quote | undefined {
  return quotes.reduce<Quote | undefined>(
    (most, one) => (most && most.rateWad >= one.rateWad ? most : one),
    undefined,
  )
}

/** Of a pool that is called itself: a better price elsewhere does not help this sale. */
export function ownQuote(quotes: readonly Quote[], targets: readonly Address[]): Quote | undefined {
  return quotes.find(({ marketId }) => {
    const [call] = findMarket(marketId)?.quote?.(WAD).calls() ?? []
    return call && targets.some(target => target === call.to.toLowerCase())
  })
}
