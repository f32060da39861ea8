import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const stS = defineToken({
  id: 'sts',
  symbol: 'stS',
  name: 'Beets Staked Sonic',
  decimals: 18,
  kind: 'lst',
  underlying: 'S',
  accrual: 'value-accruing',
  protocol: 'beets',
  homeChainId: 146,
  addresses: {
    146: at(
      '0xE5DA20F15420aD15DE0fa650600aFc998bbE3955',
      'beethovenxfi/sonic-staking:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 146,
    to: '0xE5DA20F15420aD15DE0fa650600aFc998bbE3955',
    selector: '0x679aefce',
    label: 'stS getRate()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['beethovenxfi/sonic-staking:src/SonicStaking.sol'],
})
