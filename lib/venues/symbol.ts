import type { Address } from '../core/address.ts'
import type { Reading } from '../core/reading.ts'
import { ifAny, view } from './view.ts'

/** What a token calls itself; its address in short where it does not say so in a string. */
export function symbolOf(chainId: number, address: Address): Reading<string> {
  const own = ifAny(view({ chainId, address, name: 'token' }, 'function symbol() view returns (string)'))
  const short = `${address.slice(0, 6)}…${address.slice(-4)}`
  return { calls: own.calls, parse: results => own.parse(results) ?? short }
}
