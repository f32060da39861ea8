import { type Address, NATIVE } from '../../core/address.ts'
import { calldata, ReadingError, uintOf } from '../../core/reading.ts'
import { defineMarket, type Market, MarketMismatchError } from '../defineMarket.ts'

interface FluidPool {
  id: string
  chainId: number
  token: string
  name: string
  dex: Address
  tokenIn: Address
  /** The chain's own coin unless said. */
  tokenOut?: Address
  sources: readonly string[]
}

/** DexReservesResolver, one address on every chain. Source: Instadapp/fluid-contracts-public:deployments/deployments.md. */
const RESOLVER: Address = '0x05Bd8269A20C472b148246De20E6852091BF16Ff'

/**
 * A Fluid DEX through its resolver, which tries the swap and reads the result off the revert: 0 when it cannot be done.
 * Source: Instadapp/fluid-contracts-public:contracts/periphery/resolvers/dexReserves/main.sol.
 */
export function fluid({ dex, tokenIn, tokenOut = NATIVE, ...market }: FluidPool): Market {
  const { chainId, name } = market
  /** Fluid sorts by address, as Uniswap does. */
  const isTokenFirst = BigInt(tokenIn) < BigInt(tokenOut)
  const coins = isTokenFirst ? [tokenIn, tokenOut] : [tokenOut, tokenIn]
  const estimate = `${name} estimateSwapIn`
  const tokens = `${name} getDexTokens`
  return defineMarket({
    ...market,
    kind: 'fluid',
    sourceClass: 'A',
    maxAgeS: 15 * 60,
    quote: amountIn => ({
      calls: () => [
        {
          chainId,
          to: RESOLVER,
          data: calldata('0xbb39e3a1', dex, isTokenFirst ? 1n : 0n, amountIn, 0n),
          label: estimate,
        },
      ],
      parse: ([result]) => {
        const out = uintOf(result, estimate)
        if (out === 0n) throw new ReadingError(`${estimate}: the pool cannot take this amount`)
        return out
      },
    }),
    check: {
      calls: () => [{ chainId, to: RESOLVER, data: calldata('0x030a6810', dex), label: tokens }],
      parse: ([result]) => {
        if (coins.some((coin, index) => uintOf(result, tokens, index) !== BigInt(coin)))
          throw new MarketMismatchError(`${name}: the pool holds other tokens`)
      },
    },
  })
}
