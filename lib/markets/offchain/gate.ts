import * as v from 'valibot'
import { decimalToWad } from '../../core/decimal.ts'
import { midOf, OffchainError, type OffchainSource } from './offchainSource.ts'

const listing = v.object({ trade_status: v.string() })
const tickers = v.array(
  v.object({ lowest_ask: v.string(), highest_bid: v.string(), base_volume: v.string() }),
)
const name = 'Gate STETH/ETH'

/**
 * Gate's spot ticker. Whether the pair exists is not evidenced, so it is asked first. The answer has no time: it is as
 * old as the request. `last` may be hours old and is not used.
 */
export const gate: OffchainSource = {
  id: 'gate-steth-eth',
  kind: 'gate',
  sourceClass: 'C',
  name,
  origin: 'https://api.gateio.ws/*',
  maxAgeS: 10 * 60,
  listing: {
    url: 'https://api.gateio.ws/api/v4/spot/currency_pairs/STETH_ETH',
    isTraded: body => v.is(listing, body) && body.trade_status === 'tradable',
  },
  urls: () => ['https://api.gateio.ws/api/v4/spot/tickers?currency_pair=STETH_ETH'],
  parse(body, nowS) {
    const parsed = v.safeParse(tickers, body)
    const ticker = parsed.success ? parsed.output[0] : undefined
    if (!ticker) throw new OffchainError(`${name}: the answer is not a ticker`)
    if (!decimalToWad(ticker.base_volume)) throw new OffchainError(`${name}: nothing was traded`)
    return [{ token: 'steth', rateWad: midOf(ticker.highest_bid, ticker.lowest_ask, name), updatedAtS: nowS }]
  },
  sources: ['gateio/gateapi-js:docs/Ticker.md', 'gateio/gateapi-js:docs/CurrencyPair.md'],
}
