import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const ynLSDe = defineToken({
  id: 'ynlsde',
  symbol: 'ynLSDe',
  name: 'ynLSDe',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'yieldnest',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x35Ec69A77B79c255e5d47D5A3BdbEFEfE342630c',
      'yieldnest/yieldnest-protocol:README.md',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x9B933D84Fac0782F3B275D76B64a0DBf6FBEf28F',
    selector: '0x679aefce',
    label: 'ynLSDe viewer.getRate()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['yieldnest/yieldnest-protocol:src/interfaces/IynViewer.sol'],
})
