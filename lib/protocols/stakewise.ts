import { defineProtocol } from './defineProtocol.ts'
import { contract, feeBps } from './readings.ts'

const controller = contract(1, '0x2A261e60FB14586B474C208b1B7AC6D0f5000306', 'osTokenVaultController')
const gnoController = contract(
  100,
  '0x60B2053d7f2a0bBa70fe6CDd88FB47b579B9179a',
  'osGNO osTokenVaultController',
)

export const stakewise = defineProtocol({
  id: 'stakewise',
  name: 'StakeWise',
  appUrl: 'https://app.stakewise.io/',
  countedSince: {
    date: '2022-01-04',
    source: 'DefiLlama/dimension-adapters:fees/stakewise.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/stakewise/v3-core/tree/main/audits',
    first: '2023-05',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'signed-vote',
    source: 'https://github.com/stakewise/docs/blob/main/governance/dao-treasury.md',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'stakewise-2025-11',
      date: '2025-11-03',
      source:
        'https://www.dlnews.com/articles/defi/stakewise-uses-loophole-to-take-back-funds-from-balancer-hacker',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    // Only who minted an osToken in a vault may leave through it; a buyer has the market.
    oseth: {
      redemption: 'operator',
      fee: feeBps(10_000n, controller('0x7fd6f15c', 'feePercent()')),
    },
    osgno: {
      redemption: 'operator',
      fee: feeBps(10_000n, gnoController('0x7fd6f15c', 'feePercent()')),
    },
    seth2: { redemption: 'market' },
    reth2: { redemption: 'market' },
  },
  sources: [
    'stakewise/v3-core:contracts/interfaces/IOsTokenVaultController.sol',
    'DefiLlama/yield-server:src/adaptors/stakewise-v3/index.js',
  ],
})
