import { type Address, ZERO_ADDRESS } from '../../core/address.ts'
import { joined } from '../../core/joined.ts'
import { symbolOf } from '../symbol.ts'
import { ifAny, view } from '../view.ts'
import type { Step } from './oracle.ts'

/** What is asked of a vault's oracle: how much of `quote` so much of `base` is. */
export interface Question {
  oracle: Address
  amount: bigint
  base: Address
  quote: Address
}

const contract = (chainId: number, address: Address) => ({ chainId, address, name: 'Euler oracle' })

/** Euler-xyz/euler-price-oracle:src/interfaces/IPriceOracle.sol. Rounded down by the oracle. */
export const quoted = (chainId: number, { oracle, amount, base, quote }: Question) =>
  view(contract(chainId, oracle), 'function getQuote(uint256, address, address) view returns (uint256)', [
    amount,
    base,
    quote,
  ])

/** Which adapter a router hands that question to, after it took vaults for what they hold. What is no router is asked itself. */
export function answeredBy(chainId: number, { oracle, amount, base, quote }: Question) {
  const route = ifAny(
    view(
      contract(chainId, oracle),
      'function resolveOracle(uint256, address, address) view returns (uint256, address, address, address)',
      [amount, base, quote],
    ),
  )
  return {
    calls: route.calls,
    parse(results: Parameters<typeof route.parse>[0]): Step {
      const [, from, to, adapter] = route.parse(results) ?? [amount, base, quote, oracle]
      return { base: from, quote: to, adapter: adapter === ZERO_ADDRESS ? oracle : adapter }
    },
  }
}

/** Currencies have numbers for addresses and no contract: they count 18 decimals, as adapters take them to. */
export function tokenOf(chainId: number, address: Address) {
  const parts = joined({
    symbol: symbolOf(chainId, address),
    decimals: ifAny(view({ chainId, address, name: 'token' }, 'function decimals() view returns (uint8)')),
  })
  return {
    calls: parts.calls,
    parse(results: Parameters<typeof parts.parse>[0]) {
      const { symbol, decimals = 18 } = parts.parse(results)
      return { symbol, decimals }
    },
  }
}
