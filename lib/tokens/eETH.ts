import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'
import { sharesOf } from './shares.ts'

export const eETH = defineToken({
  id: 'eeth',
  symbol: 'eETH',
  name: 'ether.fi ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'rebasing',
  protocol: 'ether-fi',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x35fA164735182de50811E8e2E824cFb9B6118ac2',
      'etherfi-protocol/smart-contracts:deployment/EtherFiRateLimiter/2026-06-26-22-16-11.json',
      'balancer/code-review:rate-providers/WeETH.md',
    ),
  },
  exchangeRate: atPar,
  shares: sharesOf('eETH', {
    chainId: 1,
    to: '0x35fA164735182de50811E8e2E824cFb9B6118ac2',
    of: '0xce7c2ac2',
    ofName: 'shares(address)',
    indexTo: '0x308861A430be4cce5502d0A12724771Fc6DaF216',
    index: '0x561bddf8',
    indexName: 'liquidityPool.amountForShare(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['etherfi-protocol/smart-contracts:deployment/EtherFiRateLimiter/2026-06-26-22-16-11.json'],
})
