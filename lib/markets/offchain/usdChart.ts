import * as v from 'valibot'
import type { Address } from '../../core/address.ts'
import { decimalToWad } from '../../core/decimal.ts'
import { DAY_S, HOUR_S, type UnixS } from '../../core/time.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import { OffchainError } from './offchainSource.ts'
import { usdLegs } from './usdLegs.ts'

const ETH = 'coingecko:ethereum'
const chart = v.object({
  coins: v.record(
    v.string(),
    v.object({ prices: v.array(v.object({ timestamp: v.number(), price: v.number() })) }),
  ),
})
/** Prices of different hours make a discount of their own. */
const SAME_TIME_S = HOUR_S

/** A token in ether at a time, of two dollar prices: as approximate as they are. */
export interface PastRate {
  atS: UnixS
  rateWad: bigint
}

/** DefiLlama's daily prices of the past year; the same host and the same switch as its prices of today. */
export const usdChart = {
  sourceId: usdLegs.id,
  origin: usdLegs.origin,

  url: (token: Address, nowS: UnixS, days: number) =>
    `https://coins.llama.fi/chart/ethereum:${token},${ETH}?start=${nowS - days * DAY_S}&span=${days}&period=1d`,

  /** Oldest first; days on which one of the two has no price are left out. Throws OffchainError for anything else. */
  parse(body: unknown, token: Address): PastRate[] {
    const parsed = v.safeParse(chart, body)
    const pricesOf = (id: string) => {
      const found = Object.entries(parsed.success ? parsed.output.coins : {}).find(
        ([key]) => key.toLowerCase() === id.toLowerCase(),
      )
      if (!found) throw new OffchainError(`${usdLegs.name}: no chart of ${id}`)
      return [...found[1].prices].sort((a, b) => a.timestamp - b.timestamp)
    }
    const ether = pricesOf(ETH)
    return pricesOf(`ethereum:${token}`).flatMap(({ timestamp, price }) => {
      const then = ether.find(one => Math.abs(one.timestamp - timestamp) <= SAME_TIME_S)
      const [tokenWad, etherWad] = [decimalToWad(String(price)), then && decimalToWad(String(then.price))]
      return tokenWad && etherWad ? [{ atS: timestamp, rateWad: mulDivDown(tokenWad, WAD, etherWad) }] : []
    })
  },

  sources: ['DefiLlama/defillama-server: coins API, /chart'],
} as const
