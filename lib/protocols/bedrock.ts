import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, optional } from './readings.ts'

const staking = contract(1, '0x4beFa2aA9c305238AA3E0b5D17eB20C045269E9d', 'uniETH staking')

export const bedrock = defineProtocol({
  id: 'bedrock',
  name: 'Bedrock',
  appUrl: 'https://app.bedrock.technology/unieth',
  countedSince: {
    date: '2022-09-29',
    source: 'DefiLlama/dimension-adapters:fees/bedrock-unieth/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/Bedrock-Technology/stake',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'bedrock-2024-09',
      date: '2024-09-26',
      source: 'https://newsletter.blockthreat.io/p/blockthreat-week-39-2024',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    // Redeems in multiples of 32 ETH only: smaller holders have the market.
    unieth: {
      redemption: 'market',
      pause: combine({ deposits: optional(flag(staking('0x5c975abb', 'paused()'))) }),
    },
  },
  sources: [
    'bgd-labs/aave-address-book:src/AaveV2.sol',
    'DefiLlama/yield-server:src/adaptors/bedrock-unieth/index.js',
  ],
})
