import { defineToken, legacyAt } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { sfrxETH } from './sfrxETH.ts'

export const sfrxETHFormer = defineToken({
  id: 'sfrxeth-former',
  symbol: 'sfrxETH',
  name: 'Staked Frax Ether, former bridge',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'frax',
  wraps: 'frxeth-former',
  homeChainId: 1,
  addresses: {
    42161: legacyAt(
      '0x95aB45875cFFdba1E5f451B950bC2E42c0053f39',
      'balancer/code-review:rate-providers/registry.json',
      'FraxFinance/frax-solidity:src/types/constants.ts',
    ),
    10: legacyAt(
      '0x484c2D6e3cDd945a8B2DF735e079178C1036578c',
      'DefiLlama/DefiLlama-Adapters:projects/hinkal/registryTokens.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    8453: legacyAt(
      '0x1f55a02A049033E3419a8E2975cF3F572F4e6E9A',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    137: legacyAt(
      '0x6d1FdBB266fCc09A16a22016369210A15bb95761',
      'FraxFinance/frax-solidity:src/types/constants.ts',
      'yearn/ydaemon:data/meta/prices/137.json',
    ),
    56: legacyAt(
      '0x3Cd55356433C89E50DC51aB07EE0fa0A95623D53',
      'bunnyboard/databoard:src/configs/data/tokenlists/bnbchain.json',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
  },
  exchangeRate: sfrxETH.exchangeRate,
  localRates: {
    42161: feedRate(42161, '0x98E5a52fB741347199C08a7a3fcF017364284431', 'sfrxETH'),
    10: feedRate(10, '0xd2AdD08d9Cd83720c9296A991ce066BB08265eAc', 'sfrxETH'),
  },
  status: 'legacy',
  leave: 'bridge',
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
