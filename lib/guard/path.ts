import { type Address, type Hex, lower } from '../core/address.ts'

/** First and last token of a Uniswap V3 path: token(20) fee(3) token(20) … Undefined when it is not one. */
export function endsOfPath(path: Hex): [Address, Address] | undefined {
  const bytes = (path.length - 2) / 2
  if (bytes < 43 || (bytes - 20) % 23 !== 0) return undefined
  return [lower(path.slice(0, 42)), lower(`0x${path.slice(-40)}`)]
}
