import type { Address, Hex } from '../core/address.ts'
import { calldata, type Reading, uintOf } from '../core/reading.ts'
import { WAD } from '../core/wad.ts'

/** A token that is redeemed one for one: its rate is 1 and needs no call. */
export const atPar: Reading<bigint> = { calls: () => [], parse: () => WAD }

interface RateCall {
  chainId: number
  to: Address
  selector: Hex
  args?: readonly bigint[]
  /** `wstETH stEthPerToken()`: names token, contract and function in errors and sources. */
  label: string
}

/** A view that returns underlying per token with 18 decimals. */
export function rateCall({ chainId, to, selector, args = [], label }: RateCall): Reading<bigint> {
  return {
    calls: () => [{ chainId, to, data: calldata(selector, ...args), label }],
    parse: ([result]) => uintOf(result, label),
  }
}
