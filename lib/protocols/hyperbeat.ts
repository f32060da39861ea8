import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag } from './readings.ts'

const withdrawals = contract(999, '0x9d0B0877b9f2204CF414Ca7862E4f03506822538', 'beHYPE withdrawManager')

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
    // The amount is fixed at the request; it is settled by hand.
    behype: {
      redemption: 'queue',
      queuedRewards: 'stop',
      pause: combine({ withdrawals: flag(withdrawals('0x5c975abb', 'paused()')) }),
    },
  },
  sources: [
    'etherfi-protocol/cash-v3:scripts/top-up/SetTokenConfigHyperEVM.s.sol',
    'etherfi-protocol/beHYPE:src/WithdrawManager.sol',
  ],
})
