import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const frxETH = defineToken({
  id: 'frxeth',
  symbol: 'frxETH',
  name: 'Frax Ether',
  decimals: 18,
  kind: 'synthetic',
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'frax',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x5E8422345238F34275888049021821E8E08CAa1f',
      'FraxFinance/docs:misc/constants/mainnet.ts',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    252: at(
      '0xFC00000000000000000000000000000000000006',
      'FraxFinance/docs:public/tokenlist.json',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    10: at(
      '0x43eDD7f3831b08FE70B7555ddD373C8bF65a9050',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    42161: at(
      '0x43eDD7f3831b08FE70B7555ddD373C8bF65a9050',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    8453: at(
      '0x7eb8d1E4E2D0C8b9bEDA7a97b305cF49F3eeE8dA',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    59144: at(
      '0xB1aFD04774c02AE84692619448B08BA79F19b1ff',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    534352: at(
      '0x0097Cf8Ee15800d4f80da8A6cE4dF360D9449Ed5',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    143: at(
      '0x288F9D76019469bfEb56BB77d86aFa2bF563B75B',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    324: at(
      '0xc7Ab797019156b543B7a3fBF5A99ECDab9eb4440',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
  },
  exchangeRate: atPar,
  status: 'active',
  leave: 'protocol',
  sources: ['FraxFinance/docs:misc/constants/mainnet.ts'],
})
