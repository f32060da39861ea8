import { type Address, ZERO_ADDRESS } from '../../core/address.ts'
import { calldata, type Reading, uintOf } from '../../core/reading.ts'
import { mulWadDown, WAD } from '../../core/wad.ts'
import { defineMarket, type Market, MarketMismatchError } from '../defineMarket.ts'

interface BalancerPool {
  id: string
  chainId: number
  token: string
  name: string
  pool: Address
  tokenIn: Address
  /** What the pool pays: a vault share (ERC-4626) of the quote coin, told in it by `convertToAssets`. */
  wrappedOut: Address
  sources: readonly string[]
}

/** Balancer v3 Router. Source: balancer/balancer-deployments (20250307-v3-router-v2). */
const ROUTER: Address = '0xAE563E3f8219521950555F5962419C8919758Ea2'
/** Words in front of `userData`, which is empty. */
const USER_DATA_AT = 6n * 32n

/**
 * A Balancer v3 pool against a lending vault's share. The router's query answers only where nobody signs, as in an
 * eth_call; the share is worth what its vault says at the same block.
 * Source: balancer/balancer-v3-monorepo:pkg/vault/contracts/Router.sol.
 */
export function balancerV3({ pool, tokenIn, wrappedOut, ...market }: BalancerPool): Market {
  const { chainId, name } = market
  const label = (what: string) => `${name} ${what}`
  const query = label('querySwapSingleTokenExactIn')
  const share = label('convertToAssets')
  const quote = (amountIn: bigint): Reading<bigint> => ({
    calls: () => [
      {
        chainId,
        to: ROUTER,
        data: calldata('0x3ebc54e5', pool, tokenIn, wrappedOut, amountIn, ZERO_ADDRESS, USER_DATA_AT, 0n),
        label: query,
      },
      { chainId, to: wrappedOut, data: calldata('0x07a2d13a', WAD), label: share },
    ],
    parse: ([shares, worth]) => mulWadDown(uintOf(shares, query), uintOf(worth, share)),
  })
  return defineMarket({
    ...market,
    kind: 'balancer-v3',
    sourceClass: 'A',
    maxAgeS: 15 * 60,
    quote,
    check: {
      calls: () => [{ chainId, to: pool, data: '0xaa6ca808', label: label('getTokens()') }],
      parse: ([result]) => {
        // An array of two: offset, length, then the tokens.
        const tokens = [2, 3].map(word => uintOf(result, label('getTokens()'), word))
        if (![tokenIn, wrappedOut].every(token => tokens.includes(BigInt(token))))
          throw new MarketMismatchError(`${name}: the pool holds other tokens`)
      },
    },
  })
}
