import { PANCAKE_V3_TIERS, pancakeV3 } from '../kinds/pancakeV3.ts'

export const bnbPancakeV3WstethWeth = pancakeV3({
  id: 'bnb-pancake-v3-wsteth-weth',
  chainId: 56,
  token: 'wsteth',
  name: 'PancakeSwap v3 wstETH/ETH',
  tokenIn: '0x26c5e01524d2E6280A48F2c50fF6De7e52E9611C',
  tiers: PANCAKE_V3_TIERS,
  sources: ['Uniswap/docs'],
})
