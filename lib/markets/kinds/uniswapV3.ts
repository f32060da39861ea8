import type { Address } from '../../core/address.ts'
import type { Market } from '../defineMarket.ts'
import { type QuoterMarket, quoterMarket } from './quoter.ts'

interface Deployment {
  quoter: Address
  factory: Address
}

/** Uniswap/docs: docs/contracts/v3/reference/deployments. */
const COMMON: Deployment = {
  quoter: '0x61fFE014bA17989E743c5F6cB21bF9697530B21e',
  factory: '0x1F98431c8aD98523631AE4a59f267346ea31F984',
}
const DEPLOYMENTS: Readonly<Record<number, Deployment>> = {
  1: COMMON,
  10: COMMON,
  137: COMMON,
  42161: COMMON,
  56: {
    quoter: '0x78D78E420Da98ad378D7799bE8f4AF69033EB077',
    factory: '0xdB1d10011AD0Ff90774D0C6Bb92e5C5c8b4461F7',
  },
  8453: {
    quoter: '0x3d4e44Eb1374240CE5F1B871ab261CD16335B76a',
    factory: '0x33128a8fC17869897dcE68Ed026d694621f6FDfD',
  },
  43114: {
    quoter: '0xbe0F5544EC67e9B3b2D979aaA43f18Fd87E6257F',
    factory: '0x740b1c1de25031C31FF4fC9A62f554A55cdC1baD',
  },
}

/** Where no pool of a pair is evidenced: every tier of the factory is asked, the best is taken. */
export const UNISWAP_V3_TIERS = [100, 500, 3_000] as const

/** Uniswap v3 through QuoterV2. Source: @uniswap/v3-periphery:contracts/lens/QuoterV2.sol. */
export function uniswapV3(market: QuoterMarket): Market {
  const deployment = DEPLOYMENTS[market.chainId]
  if (!deployment) throw new RangeError(`uniswapV3: no quoter is known on chain ${market.chainId}`)
  return quoterMarket(
    {
      ...deployment,
      kind: 'uniswap-v3',
      quoteSelector: '0xc6a5026a',
      getPoolSelector: '0x1698ee82',
      args: (tokenIn, tokenOut, amountIn, fee) => [tokenIn, tokenOut, amountIn, fee, 0n],
    },
    market,
  )
}
