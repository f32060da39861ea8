import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const osGNO = defineToken({
  id: 'osgno',
  symbol: 'osGNO',
  name: 'Staked GNO',
  decimals: 18,
  kind: 'lst',
  underlying: 'GNO',
  accrual: 'value-accruing',
  protocol: 'stakewise',
  homeChainId: 100,
  addresses: {
    100: at(
      '0xF490c80aAE5f2616d3e3BDa2483E30C4CB21d1A0',
      'stakewise/v3-core:deployments/gnosis.json',
      'yearn/ydaemon:data/meta/prices/100.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 100,
    to: '0x60B2053d7f2a0bBa70fe6CDd88FB47b579B9179a',
    selector: '0x07a2d13a',
    label: 'osGNO osTokenVaultController.convertToAssets(uint256)',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['stakewise/v3-core:contracts/interfaces/IOsTokenVaultController.sol'],
})
