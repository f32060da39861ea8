import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { mETH } from './mETH.ts'
import { productRate, rateCall } from './rates.ts'

export const cmETH = defineToken({
  id: 'cmeth',
  symbol: 'cmETH',
  name: 'cmETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mantle',
  wraps: 'meth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xE6829d9a7eE3040e1276Fa75293Bde931859e8fA',
      'mantlenetworkio/mantle-token-lists:mantle.tokenlist.json',
      'mantle-xyz/cMETH-boring-vault:mainnet.env',
    ),
    5000: at(
      '0xE6829d9a7eE3040e1276Fa75293Bde931859e8fA',
      'mantlenetworkio/mantle-token-lists:mantle.tokenlist.json',
      'mantle-xyz/cMETH-boring-vault:sepolia.env',
    ),
  },
  exchangeRate: productRate(
    rateCall({
      chainId: 1,
      to: '0x6049Bd892F14669a4466e46981ecEd75D610a2eC',
      selector: '0x679aefce',
      label: 'cmETH accountant.getRate()',
    }),
    mETH.exchangeRate,
  ),
  localRates: {
    5000: feedRate(5000, '0x02959651ED50f9866BF39D29884dF245D03FdC51', 'cmETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['mantle-xyz/cMETH-boring-vault:src/base/Roles/AccountantWithRateProviders.sol'],
})
