import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, uint } from './readings.ts'

const queue = contract(43114, '0x61f908D4992a790A2792D3C36850B4b9eB5849A3', 'ggAVAX withdrawQueue')

export const hypha = defineProtocol({
  id: 'hypha',
  name: 'Hypha',
  appUrl: 'https://www.gogopool.com',
  audits: {
    url: 'https://github.com/code-423n4/2022-12-gogopool-findings/blob/main/report.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://github.com/multisig-labs/gogopool/blob/main/script/upgrade-liquid-staking-system.s.sol',
    readOn: '2026-11-24',
  },
  tokens: {
    ggavax: {
      redemption: 'queue',
      // The amount is fixed at the request.
      queuedRewards: 'stop',
      pause: combine({ withdrawals: flag(queue('0x5c975abb', 'paused()')) }),
      queue: combine({
        lastRequestId: uint(queue('0x188c26cc', 'getPendingRequestsCount()')),
        delayS: uint(queue('0x3222012f', 'unstakeDelay()')),
      }),
    },
  },
  sources: [
    'multisig-labs/gogopool:contracts/contract/WithdrawQueue.sol',
    'DefiLlama/yield-server:src/adaptors/hypha/index.js',
  ],
})
