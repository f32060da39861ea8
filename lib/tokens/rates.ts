import { type Address, type Hex, isSameAddress } from '../core/address.ts'
import { type CallResult, calldata, type Reading, ReadingError, uintOf } from '../core/reading.ts'
import { WAD } from '../core/wad.ts'
import { RAY } from '../finance/rewards/rewards.ts'
import type { Rate } from './defineToken.ts'

/** A token that is redeemed one for one: its rate is 1 and needs no call. */
export const atPar: Reading<bigint> = { calls: () => [], parse: () => WAD }

export interface RateCall {
  chainId: number
  to: Address
  selector: Hex
  args?: readonly (bigint | Address)[]
  /** `wstETH stEthPerToken()`, `mETH staking.mETHToETH(uint256)`: token, contract and function, for errors and sources. */
  label: string
}

function view<Value>(call: RateCall, parse: Reading<Value>['parse']): Reading<Value> {
  const data = calldata(call.selector, ...(call.args ?? []))
  return { calls: () => [{ chainId: call.chainId, to: call.to, data, label: call.label }], parse }
}

/** A view that returns underlying per token with 18 decimals. Of several words the first. */
export function rateCall(call: RateCall): Reading<bigint> {
  return view(call, ([result]) => uintOf(result, call.label))
}

/** A view that turns an amount of tokens into underlying, asked for one token. */
export function rateOfOne(call: RateCall): Reading<bigint> {
  return rateCall({ ...call, args: [WAD] })
}

/** `convertToAssets(1e18)`: the fair rate of an ERC-4626 vault, before any exit fee. */
export function erc4626Rate(chainId: number, to: Address, symbol: string): Reading<bigint> {
  return rateOfOne({ chainId, to, selector: '0x07a2d13a', label: `${symbol} convertToAssets(uint256)` })
}

/** A view that returns tokens per underlying: value = 1e36 ÷ result, rounded down. */
export function invertedRate(call: RateCall): Rate {
  return divided(call, one => result => {
    const tokens = uintOf(result, call.label)
    if (tokens === 0n) throw new ReadingError(`${call.label}: the ratio is 0`)
    return (WAD * one) / tokens
  })
}

/** A view that returns (underlying, tokens): value = their quotient, rounded down. */
export function fractionRate(call: RateCall): Rate {
  return divided(call, one => result => {
    const tokens = uintOf(result, call.label, 1)
    if (tokens === 0n) throw new ReadingError(`${call.label}: there are no tokens`)
    return (uintOf(result, call.label, 0) * one) / tokens
  })
}

/** A rate that is divided here and not by the contract: to as many decimals as `one` has. */
function divided(call: RateCall, to: (one: bigint) => (result: CallResult | undefined) => bigint): Rate {
  return { ...view(call, ([result]) => to(WAD)(result)), parseRay: ([result]) => to(RAY)(result) }
}

/** A token over another accruing token: one rate times the next, rounded down. */
export function productRate(outer: Reading<bigint>, inner: Reading<bigint>): Reading<bigint> {
  const outerCalls = outer.calls()
  return {
    calls: () => [...outerCalls, ...inner.calls()],
    parse: results =>
      (outer.parse(results.slice(0, outerCalls.length)) * inner.parse(results.slice(outerCalls.length))) /
      WAD,
  }
}

/**
 * A vault that tells in which asset its rate is: WETH, or wstETH to be multiplied by its own rate.
 * Any other asset is an error: its unit is not known.
 */
export function rateByAsset(
  rate: Reading<bigint>,
  asset: RateCall,
  unit: { par: Address; accruing: Address; accruingRate: Reading<bigint> },
): Reading<bigint> {
  return {
    calls: () => [...view(asset, () => 0n).calls(), ...rate.calls(), ...unit.accruingRate.calls()],
    parse([named, ...results]) {
      const address = `0x${uintOf(named, asset.label).toString(16).padStart(40, '0')}`
      if (isSameAddress(address, unit.par)) return rate.parse(results)
      if (isSameAddress(address, unit.accruing)) return productRate(rate, unit.accruingRate).parse(results)
      throw new ReadingError(`${asset.label}: the rate is told in an unknown asset`, { details: address })
    },
  }
}
