import { calldata, uintOf } from '../core/reading.ts'
import { WAD } from '../core/wad.ts'
import { defineToken } from './defineToken.ts'
import { atPar, rateCall } from './rates.ts'

const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const sharesOf = 'stETH sharesOf(address)'

export const stETH = defineToken({
  id: 'steth',
  symbol: 'stETH',
  name: 'Liquid staked Ether 2.0',
  decimals: 18,
  underlying: 'ETH',
  accrual: 'rebasing',
  protocol: 'lido',
  homeChainId: 1,
  addresses: {
    1: {
      address,
      confidence: 'two-sources',
      sources: [
        'lidofinance/docs:docs/deployed-contracts/index.md',
        'bgd-labs/aave-address-book:tokenlist.json',
      ],
    },
  },
  exchangeRate: atPar,
  shares: {
    of: account => ({
      calls: () => [{ chainId: 1, to: address, data: calldata('0xf5eb42dc', account), label: sharesOf }],
      parse: ([result]) => uintOf(result, sharesOf),
    }),
    index: rateCall({
      chainId: 1,
      to: address,
      selector: '0x7a28fb88',
      args: [WAD],
      label: 'stETH getPooledEthByShares(uint256)',
    }),
  },
  markets: ['curve-steth-eth', 'chainlink-steth-eth'],
  status: 'active',
  sources: ['lidofinance/core:contracts/0.4.24/StETH.sol'],
})
