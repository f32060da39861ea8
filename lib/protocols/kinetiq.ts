import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, map, optional, uint } from './readings.ts'

const manager = contract(999, '0x393D0B87Ed38fc779FD9611144aE649BA6082109', 'kHYPE stakingManager')

export const kinetiq = defineProtocol({
  id: 'kinetiq',
  name: 'Kinetiq',
  appUrl: 'https://kinetiq.xyz/stake-hype',
  countedSince: {
    date: '2025-07-14',
    source: 'DefiLlama/dimension-adapters:fees/kinetiq-staked-hype/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/code-423n4/2025-04-kinetiq/tree/main/audits',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://curation.yearn.fi/report/kinetiq-khype/',
    readOn: '2026-11-24',
  },
  tokens: {
    khype: {
      redemption: 'cooldown',
      // The amount is fixed at the request.
      queuedRewards: 'stop',
      saidFee: { bps: 1_000, source: 'DefiLlama/dimension-adapters:fees/kinetiq-staked-hype/index.ts' },
      pause: combine({
        deposits: optional(flag(manager('0xbbb781cc', 'stakingPaused()'))),
        withdrawals: optional(flag(manager('0xb5db7d41', 'withdrawalPaused()'))),
      }),
      queue: combine({
        waitingWei: uint(manager('0x481bf0b8', 'totalQueuedWithdrawals()')),
        freeWei: uint(manager('0xf732cf02', 'hypeBuffer()')),
        delayS: uint(manager('0xa7ab6961', 'withdrawalDelay()')),
        feeBps: map(uint(manager('0x6ae28833', 'unstakeFeeRate()')), Number),
      }),
    },
  },
  sources: [
    'code-423n4/2025-04-kinetiq:src/StakingManager.sol',
    'DefiLlama/yield-server:src/adaptors/kinetiq-khype/index.js',
  ],
})
