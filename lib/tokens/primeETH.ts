import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const primeETH = defineToken({
  id: 'primeeth',
  symbol: 'primeETH',
  name: 'Prime Staked ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'origin',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x6ef3D766Dfe02Dc4bF04aAe9122EB9A0Ded25615',
      'DefiLlama/yield-server:src/adaptors/prime-staked-eth/index.js',
      'bunnyboard/databoard:src/configs/data/tokenlists/ethereum.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xA755c18CD2376ee238daA5Ce88AcF17Ea74C1c32',
    selector: '0xea90a6e1',
    label: 'primeETH lrtOracle.primeETHPrice()',
  }),
  status: 'legacy',
  leave: 'swap',
  sources: ['KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/primeeth/abis/LRTOracle.json'],
})
