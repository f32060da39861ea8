import { at, defineToken } from './defineToken.ts'
import { invertedRate } from './rates.ts'

export const ankrFLOW = defineToken({
  id: 'ankrflow',
  symbol: 'ankrFLOW',
  name: 'Ankr Staked FLOW',
  decimals: 18,
  kind: 'lst',
  underlying: 'FLOW',
  accrual: 'value-accruing',
  protocol: 'ankr',
  homeChainId: 747,
  addresses: {
    747: at(
      '0x1b97100eA1D7126C4d60027e231EA4CB25314bdb',
      'DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json',
      'MetaMask/contract-metadata:metadata/eip155:747/erc20:0x1b97100eA1D7126C4d60027e231EA4CB25314bdb.json',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 747,
    to: '0x1b97100eA1D7126C4d60027e231EA4CB25314bdb',
    selector: '0x71ca337d',
    label: 'ankrFLOW ratio()',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json'],
})
