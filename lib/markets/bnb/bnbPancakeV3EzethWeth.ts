import { PANCAKE_V3_TIERS, pancakeV3 } from '../kinds/pancakeV3.ts'

export const bnbPancakeV3EzethWeth = pancakeV3({
  id: 'bnb-pancake-v3-ezeth-weth',
  chainId: 56,
  token: 'ezeth',
  name: 'PancakeSwap v3 ezETH/ETH',
  tokenIn: '0x2416092f143378750bb29b79eD961ab195CcEea5',
  tiers: PANCAKE_V3_TIERS,
  sources: ['Uniswap/docs'],
})
