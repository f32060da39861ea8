import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const beHYPE = defineToken({
  id: 'behype',
  symbol: 'beHYPE',
  name: 'Hyperbeat staked HYPE',
  decimals: 18,
  kind: 'lst',
  underlying: 'HYPE',
  accrual: 'value-accruing',
  protocol: 'hyperbeat',
  homeChainId: 999,
  addresses: {
    999: at('0xd8FC8F0b03eBA61F64D08B0bef69d80916E5DdA9', 'etherfi-protocol/beHYPE:config/production.json'),
  },
  exchangeRate: rateOfOne({
    chainId: 999,
    to: '0xCeaD893b162D38e714D82d06a7fe0b0dc3c38E0b',
    selector: '0xa5c79dc8',
    label: 'beHYPE stakingCore.BeHYPEToHYPE(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['etherfi-protocol/beHYPE:src/StakingCore.sol'],
})
