import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const ynETH = defineToken({
  id: 'yneth',
  symbol: 'ynETH',
  name: 'ynETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'yieldnest',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x09db87A538BD693E9d08544577d5cCfAA6373A48',
      'yieldnest/yieldnest-protocol:README.md',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 1,
    to: '0x09db87A538BD693E9d08544577d5cCfAA6373A48',
    selector: '0x4cdad506',
    label: 'ynETH previewRedeem(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['yieldnest/yieldnest-protocol:src/interfaces/IynETH.sol'],
})
