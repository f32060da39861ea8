import { FIAT_USD_FEEDS, UNDERLYING_USD_FEEDS } from '@/lib/chains/fiat.ts'
import type { Address } from '@/lib/core/address.ts'
import { ZERO_ADDRESS } from '@/lib/core/address.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { MARKETS } from '@/lib/markets/index.ts'
import { PROTOCOLS } from '@/lib/protocols/index.ts'
import { TOKENS } from '@/lib/tokens/index.ts'

/** A reading of lib/ that makes a call, found by chain, contract and selector. */
export interface Known {
  /** Id of the token that it is read for. */
  token: string | null
  /** Token, contract and function, as errors name them. */
  label: string
  reading: Reading<unknown>
  calls: number
}

type Any = Reading<unknown> | undefined

function ofToken(id: string): Any[] {
  const token = TOKENS.find(item => item.id === id)
  if (!token) return []
  const shares = [token.shares, ...Object.values(token.bridgedShares ?? {})]
  const account: Address = ZERO_ADDRESS
  return [
    token.exchangeRate,
    token.index,
    ...Object.values(token.localRates ?? {}),
    ...shares.flatMap(item => [item?.index, item?.of(account), item?.isEarning?.(account)]),
  ]
}

/** Every reading of every registry, with the token it belongs to. */
export function everyReading(): { token: string | null; reading: Reading<unknown> }[] {
  const of = (token: string | null, readings: Any[]) =>
    readings.flatMap(reading => (reading ? [{ token, reading }] : []))
  return [
    ...TOKENS.flatMap(token => of(token.id, ofToken(token.id))),
    ...PROTOCOLS.flatMap(protocol =>
      Object.entries(protocol.tokens).flatMap(([token, { fee, pause, queue, limits }]) =>
        of(token, [fee, pause, queue, limits]),
      ),
    ),
    ...MARKETS.flatMap(market => of(market.token, [market.mid, market.quote?.(10n ** 18n), market.check])),
    ...of(null, [...Object.values(UNDERLYING_USD_FEEDS), ...Object.values(FIAT_USD_FEEDS)]),
  ]
}

export function keyOf(chainId: number, to: string, data: string): string {
  return `${chainId}:${to.toLowerCase()}:${data.slice(0, 10)}`
}

/** By chain, contract and selector. A reading of one call wins over one that needs others beside it. */
export function indexReadings(): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const { token, reading } of everyReading()) {
    const calls = reading.calls()
    for (const { chainId, to, data, label } of calls) {
      const key = keyOf(chainId, to, data)
      const previous = known.get(key)
      if (!previous || calls.length < previous.calls)
        known.set(key, { token, label, reading, calls: calls.length })
    }
  }
  return known
}
