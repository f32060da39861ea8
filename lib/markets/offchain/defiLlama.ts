import * as v from 'valibot'
import { lower } from '../../core/address.ts'
import { decimalToWad } from '../../core/decimal.ts'
import { HOUR_S, MINUTE_S } from '../../core/time.ts'
import { OffchainError, type OffchainSource } from './offchainSource.ts'

const number = v.union([v.number(), v.string()])
const row = v.object({
  address: v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/)),
  marketRate: v.nullish(number),
})
const name = 'DefiLlama LSD rates'
const HOURLY_S = HOUR_S

/**
 * DefiLlama's table of liquid staking tokens: one unit of each sold through an aggregator, once an hour. Its
 * `expectedRate` is not used: that of cbETH comes from a sandbox. Rows without a market rate are left out.
 * The answer has no time; what it says may be an hour older than the request.
 */
export const defiLlama: OffchainSource = {
  id: 'defillama-lsd-rates',
  kind: 'defillama',
  sourceClass: 'C',
  name,
  origin: 'https://yields.llama.fi/*',
  maxAgeS: 90 * MINUTE_S,
  urls: () => ['https://yields.llama.fi/lsdRates'],
  parse(body, nowS) {
    if (!Array.isArray(body)) throw new OffchainError(`${name}: the answer is not a table`)
    return body.flatMap(entry => {
      const parsed = v.safeParse(row, entry)
      const rateWad = parsed.success ? decimalToWad(String(parsed.output.marketRate ?? '')) : undefined
      if (!parsed.success || rateWad === undefined) return []
      return [{ token: { address: lower(parsed.output.address) }, rateWad, updatedAtS: nowS - HOURLY_S }]
    })
  },
  sources: ['DefiLlama/yield-server:src/api/controllers/lsd.js'],
}
