import { defineToken, legacyAt } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { pufETH } from './pufETH.ts'

export const xPufETH = defineToken({
  id: 'xpufeth',
  symbol: 'xPufETH',
  name: 'xPufETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'puffer',
  wraps: 'pufeth',
  homeChainId: 1,
  addresses: {
    8453: legacyAt(
      '0x23dA5F2d509cb43A59d43C108a43eDf34510eff1',
      'PufferFinance/Deployments-and-ACL:docs/deployments/base.md',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens/data2.js',
    ),
  },
  exchangeRate: pufETH.exchangeRate,
  localRates: {
    8453: feedRate(8453, '0x69a1d14a4e58e97EDE8337DE61eEB2e4a55886E0', 'xPufETH'),
  },
  status: 'legacy',
  leave: 'bridge',
  sources: ['PufferFinance/Deployments-and-ACL:docs/deployments/base.md'],
})
