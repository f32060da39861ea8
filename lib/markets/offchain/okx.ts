import * as v from 'valibot'
import { midOf, OffchainError, type OffchainSource } from './offchainSource.ts'

const ticker = v.object({
  code: v.literal('0'),
  data: v.array(v.object({ bidPx: v.string(), askPx: v.string(), ts: v.pipe(v.string(), v.regex(/^\d+$/)) })),
})
const name = 'OKX STETH-ETH'

/** OKX's spot ticker: `ts` in milliseconds. The pair was listed on 18 July 2023. */
export const okx: OffchainSource = {
  id: 'okx-steth-eth',
  kind: 'okx',
  sourceClass: 'C',
  name,
  origin: 'https://www.okx.com/*',
  maxAgeS: 10 * 60,
  urls: () => ['https://www.okx.com/api/v5/market/ticker?instId=STETH-ETH'],
  parse(body) {
    const parsed = v.safeParse(ticker, body)
    const best = parsed.success ? parsed.output.data[0] : undefined
    if (!best) throw new OffchainError(`${name}: the answer is not a ticker`)
    return [
      {
        token: 'steth',
        rateWad: midOf(best.bidPx, best.askPx, name),
        updatedAtS: Math.floor(Number(best.ts) / 1000),
      },
    ]
  },
  sources: ['OKX notice of 18 July 2023', 'www.okx.com/docs-v5: GET /api/v5/market/ticker'],
}
