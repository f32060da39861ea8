import { at, defineToken } from './defineToken.ts'
import { rateOfOne } from './rates.ts'

export const mETH = defineToken({
  id: 'meth',
  symbol: 'mETH',
  name: 'mETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mantle',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa',
      'mantlenetworkio/mantle-token-lists:mantle.tokenlist.json',
      'mantle-xyz/cMETH-boring-vault:leafs/StrategistLeafs.json',
    ),
    5000: at(
      '0xcDA86A272531e8640cD7F1a92c01839911B90bb0',
      'mantlenetworkio/mantle-token-lists:mantle.tokenlist.json',
      'mantle-lsp/contracts:README.md',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 1,
    to: '0xe3cBd06D7dadB3F4e6557bAb7EdD924CD1489E8f',
    selector: '0x5890c11c',
    label: 'mETH staking.mETHToETH(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['mantle-lsp/contracts:src/Staking.sol'],
})
