import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, optional, uint } from './readings.ts'

const queue = contract(1, '0x0BC9BC81aD379810B36AD5cC95387112990AA67b', 'ynETH withdrawalQueueManager')
const ynETHx = contract(1, '0x657d9ABA1DBb59e53f9F3eCAA878447dCfC96dCb', 'ynETHx')

export const yieldNest = defineProtocol({
  id: 'yieldnest',
  name: 'YieldNest',
  countedSince: {
    date: '2025-05-02',
    source: 'DefiLlama/dimension-adapters:fees/yieldnest.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/yieldnest/Publications/blob/main/README.md',
    first: '2024-04',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://docs.yieldnest.finance/protocol-design/yieldnests-technical-specifications',
    readOn: '2026-11-24',
  },
  tokens: {
    // The payout is the lower of two rates.
    yneth: {
      redemption: 'queue',
      queuedRewards: 'stop',
      queue: combine({ waitingWei: uint(queue('0xe51aa678', 'pendingRequestedRedemptionAmount()')) }),
    },
    ynlsde: { redemption: 'queue', queuedRewards: 'stop' },
    ynethx: {
      redemption: 'instant',
      pause: combine({ withdrawals: optional(flag(ynETHx('0x5c975abb', 'paused()'))) }),
    },
  },
  sources: ['yieldnest/yieldnest-protocol:src/WithdrawalQueueManager.sol'],
})
