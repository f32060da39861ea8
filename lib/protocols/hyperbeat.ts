import { defineProtocol } from './defineProtocol.ts'

export const hyperbeat = defineProtocol({
  id: 'hyperbeat',
  name: 'Hyperbeat',
  tokens: {
    behype: { redemption: 'queue' },
  },
  sources: ['etherfi-protocol/cash-v3:scripts/top-up/SetTokenConfigHyperEVM.s.sol'],
})
