import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const stCELO = defineToken({
  id: 'stcelo',
  symbol: 'stCELO',
  name: 'Staked CELO',
  decimals: 18,
  kind: 'lst',
  underlying: 'CELO',
  accrual: 'value-accruing',
  protocol: 'staked-celo',
  homeChainId: 42220,
  addresses: {
    42220: at(
      '0xC668583dcbDc9ae6FA3CE46462758188adfdfC24',
      'celo-org/staked-celo:deployments/celo/StakedCelo.json',
      'viaprotocol/tokenlists:all_tokens/celo.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 42220,
    to: '0x0239b96D10a434a56CC9E09383077A0490cF9398',
    selector: '0x0567847f',
    label: 'stCELO manager.toCelo(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['celo-org/staked-celo:chainData/deployments/devchain/Manager.json'],
})
