import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3WstethWeth100 = uniswapV3({
  id: 'uniswap-v3-wsteth-weth-100',
  chainId: 1,
  token: 'wsteth',
  name: 'Uniswap v3 wstETH/WETH 0.01 %',
  tokenIn: '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
  tiers: [100],
  pool: '0x109830a1AAaD605BbF02a9dFA7B0B92EC2FB7dAa',
  sources: [
    'lidofinance/docs:docs/deployed-contracts/index.md',
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'price-config file listing Uniswap v3 pools with fee tier and TVL',
    'attm-agenticcoding/lst-peg-monitor:config + README',
  ],
})
