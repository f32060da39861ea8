import { PANCAKE_V3_TIERS, pancakeV3 } from '../kinds/pancakeV3.ts'

export const bnbPancakeV3WbethWeth = pancakeV3({
  id: 'bnb-pancake-v3-wbeth-weth',
  chainId: 56,
  token: 'wbeth',
  name: 'PancakeSwap v3 wBETH/ETH',
  tokenIn: '0xa2E3356610840701BDf5611a53974510Ae27E2e1',
  tiers: PANCAKE_V3_TIERS,
  sources: ['Uniswap/docs'],
})
