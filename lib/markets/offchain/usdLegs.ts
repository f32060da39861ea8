import * as v from 'valibot'
import type { Address } from '../../core/address.ts'
import { decimalToWad } from '../../core/decimal.ts'
import { MINUTE_S } from '../../core/time.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import { OffchainError, type OffchainSource } from './offchainSource.ts'

const prices = v.object({
  coins: v.record(v.string(), v.object({ price: v.number(), timestamp: v.number() })),
})
const ETH = 'coingecko:ethereum'
const name = 'DefiLlama prices'
/** The site itself asks for no more at once. */
const IDS_AT_ONCE = 10

/**
 * Two dollar prices divided: class D, to be shown as approximate and never to alert, for it manufactures depegs of its
 * own. One URL for nine tokens at most, beside ether.
 */
export const usdLegs: OffchainSource = {
  id: 'defillama-usd',
  kind: 'defillama',
  sourceClass: 'D',
  name,
  origin: 'https://coins.llama.fi/*',
  maxAgeS: 30 * MINUTE_S,
  urls(addresses) {
    const ids = addresses.map(address => `ethereum:${address}`)
    const parts = Array.from({ length: Math.ceil(ids.length / (IDS_AT_ONCE - 1)) }, (_, part) =>
      ids.slice(part * (IDS_AT_ONCE - 1), (part + 1) * (IDS_AT_ONCE - 1)),
    )
    return parts.map(part => `https://coins.llama.fi/prices/current/${[...part, ETH].join(',')}`)
  },
  parse(body) {
    const parsed = v.safeParse(prices, body)
    const ether = parsed.success ? parsed.output.coins[ETH] : undefined
    const etherWad = ether && decimalToWad(String(ether.price))
    if (!parsed.success || !ether || !etherWad) throw new OffchainError(`${name}: no price of ether`)
    return Object.entries(parsed.output.coins).flatMap(([id, { price, timestamp }]) => {
      const address = id.startsWith('ethereum:')
        ? (id.slice('ethereum:'.length).toLowerCase() as Address)
        : undefined
      const priceWad = decimalToWad(String(price))
      if (!address || !priceWad) return []
      return [
        {
          token: { address },
          rateWad: mulDivDown(priceWad, WAD, etherWad),
          updatedAtS: Math.min(timestamp, ether.timestamp),
        },
      ]
    })
  },
  sources: ['DefiLlama/defillama-server: coins API, /prices/current'],
}
