import { defineProtocol } from './defineProtocol.ts'

export const hyperbeat = defineProtocol({
  id: 'hyperbeat',
  name: 'Hyperbeat',
  audits: { url: 'https://github.com/etherfi-protocol/beHYPE/tree/master/audit', readOn: '2026-11-24' },
  tokens: {
    behype: { redemption: 'queue' },
  },
  sources: ['etherfi-protocol/cash-v3:scripts/top-up/SetTokenConfigHyperEVM.s.sol'],
})
