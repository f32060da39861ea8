import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const sFLR = defineToken({
  id: 'sflr',
  symbol: 'sFLR',
  name: 'Staked FLR',
  decimals: 18,
  kind: 'lst',
  underlying: 'FLR',
  accrual: 'value-accruing',
  protocol: 'sceptre',
  homeChainId: 14,
  addresses: {
    14: at(
      '0x12e605bc104e93B45e1aD99F9e555f659051c2BB',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
      'hitarthkhurana/flare-ai-kit:docs/sceptre_readme.md',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 14,
    to: '0x12e605bc104e93B45e1aD99F9e555f659051c2BB',
    selector: '0x1e19e104',
    label: 'sFLR getPooledFlrByShares(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['rainlanguage/rain.flare:src/interface/IStakedFlr.sol'],
})
