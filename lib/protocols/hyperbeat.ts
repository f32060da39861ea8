import { defineProtocol } from './defineProtocol.ts'

export const hyperbeat = defineProtocol({
  id: 'hyperbeat',
  name: 'Hyperbeat',
  countedSince: {
    date: '2025-09-05',
    source: 'DefiLlama/dimension-adapters:fees/hyperbeat-lst/index.ts',
    readOn: '2026-11-24',
  },
  audits: { url: 'https://github.com/etherfi-protocol/beHYPE/tree/master/audit', readOn: '2026-11-24' },
  governance: {
    kind: 'timelock',
    source: 'https://github.com/etherfi-protocol/beHYPE/blob/master/README.md',
    readOn: '2026-11-24',
  },
  tokens: {
    behype: { redemption: 'queue' },
  },
  sources: ['etherfi-protocol/cash-v3:scripts/top-up/SetTokenConfigHyperEVM.s.sol'],
})
