import * as v from 'valibot'
import { midOf, OffchainError, type OffchainSource } from './offchainSource.ts'

const ticker = v.object({ bid: v.string(), ask: v.string(), time: v.pipe(v.string(), v.isoTimestamp()) })
const name = 'Coinbase CBETH-ETH'

/** Coinbase Exchange's ticker. */
export const coinbase: OffchainSource = {
  id: 'coinbase-cbeth-eth',
  kind: 'coinbase',
  sourceClass: 'C',
  name,
  origin: 'https://api.exchange.coinbase.com/*',
  maxAgeS: 10 * 60,
  urls: () => ['https://api.exchange.coinbase.com/products/CBETH-ETH/ticker'],
  parse(body) {
    const parsed = v.safeParse(ticker, body)
    if (!parsed.success) throw new OffchainError(`${name}: the answer is not a ticker`)
    const { bid, ask, time } = parsed.output
    return [
      { token: 'cbeth', rateWad: midOf(bid, ask, name), updatedAtS: Math.floor(Date.parse(time) / 1000) },
    ]
  },
  sources: ['docs.cdp.coinbase.com/exchange: GET /products/{product_id}/ticker'],
}
