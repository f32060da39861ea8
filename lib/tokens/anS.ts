import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const anS = defineToken({
  id: 'ans',
  symbol: 'anS',
  name: 'Angles Sonic',
  decimals: 18,
  kind: 'synthetic',
  underlying: 'S',
  accrual: 'none',
  protocol: 'angles',
  homeChainId: 146,
  addresses: {
    146: at(
      '0x0C4E186Eae8aCAA7F7de1315D5AD174BE39Ec987',
      'balancer/code-review:rate-providers/registry.json',
      'VeloraDEX/paraswap-dex-lib:tests/constants-e2e.ts',
    ),
  },
  exchangeRate: atPar,
  status: 'active',
  leave: 'swap',
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
