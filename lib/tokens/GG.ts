import { at, defineToken } from './defineToken.ts'
import { rateByAsset, rateCall } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const gg = defineToken({
  id: 'gg',
  symbol: 'GG',
  name: 'Golden Goose Vault (GGV)',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'lido-vaults',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xef417FCE1883c6653E7dC6AF7c6F85CCDE84Aa09',
      'DefiLlama/DefiLlama-Adapters:projects/veda/ethereum_constants.js',
      'lidofinance/ethereum-staking-widget:networks/mainnet.json',
    ),
  },
  exchangeRate: rateByAsset(
    rateCall({
      chainId: 1,
      to: '0xc873F2b7b3BA0a7faA2B56e210E3B965f2b618f5',
      selector: '0x679aefce',
      label: 'GG accountant.getRate()',
    }),
    {
      chainId: 1,
      to: '0xc873F2b7b3BA0a7faA2B56e210E3B965f2b618f5',
      selector: '0x5001f3b5',
      label: 'GG accountant.base()',
    },
    {
      par: '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2',
      accruing: '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
      accruingRate: wstETH.exchangeRate,
    },
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
