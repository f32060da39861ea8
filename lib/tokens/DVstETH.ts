import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, rateByAsset } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const DVstETH = defineToken({
  id: 'dvsteth',
  symbol: 'DVstETH',
  name: 'Decentralized Validator Token',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mellow',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x5E362eb2c0706Bd1d134689eC75176018385430B',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'DefiLlama/DefiLlama-Adapters:registries/curators.js',
    ),
  },
  exchangeRate: rateByAsset(
    erc4626Rate(1, '0x5E362eb2c0706Bd1d134689eC75176018385430B', 'DVstETH'),
    {
      chainId: 1,
      to: '0x5E362eb2c0706Bd1d134689eC75176018385430B',
      selector: '0x38d52e0f',
      label: 'DVstETH asset()',
    },
    {
      par: '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2',
      accruing: '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0',
      accruingRate: wstETH.exchangeRate,
    },
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
