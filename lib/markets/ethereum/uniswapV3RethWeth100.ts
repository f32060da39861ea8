import { uniswapV3 } from '../kinds/uniswapV3.ts'

export const uniswapV3RethWeth100 = uniswapV3({
  id: 'uniswap-v3-reth-weth-100',
  chainId: 1,
  token: 'reth',
  name: 'Uniswap v3 rETH/WETH 0.01 %',
  tokenIn: '0xae78736Cd615f374D3085123A210448E74Fc6393',
  tiers: [100],
  pool: '0x553e9C493678d8606d6a5ba284643dB2110Df823',
  sources: [
    'Se7en-Seas/boring-vault:test/resources/ChainValues.sol',
    'price-config file listing Uniswap v3 pools with fee tier and TVL',
    'haloooloolo/rocketwatch',
    'pool-config javascript repository not named; age unknown',
  ],
})
