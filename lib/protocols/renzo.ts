import { NATIVE } from '../core/address.ts'
import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, minus, uint } from './readings.ts'

const manager = contract(1, '0x74a09653A083691711cF8215a6ab074BB4e99ef5', 'Renzo restakeManager')
const queue = contract(1, '0x5efc9D10E42FB517456f4ac41EB5e2eBe42C8918', 'Renzo withdrawQueue')

export const renzo = defineProtocol({
  id: 'renzo',
  name: 'Renzo',
  appUrl: 'https://app.renzoprotocol.com',
  countedSince: {
    date: '2024-09-04',
    source: 'DefiLlama/dimension-adapters:fees/renzo/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/Renzo-Protocol/contracts-public/tree/master/Audit',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://governance.aave.com/t/arfc-onboard-ezeth-to-aave-v3-lido-instance/18504/9',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'renzo-2024-04',
      date: '2024-04-24',
      source: 'https://cryptoslate.com/renzos-ezeth-token-depeg-triggers-liquidations-across-defi-platforms',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    // The amount is priced again at the claim: the lower of the two is paid.
    ezeth: {
      redemption: 'queue',
      // The payout is the lower of the worth at the request and at the claim.
      queuedRewards: 'stop',
      pause: combine({
        deposits: flag(manager('0x5c975abb', 'paused()')),
        withdrawals: flag(queue('0x5c975abb', 'paused()')),
      }),
      queue: combine({
        waitingWei: minus(
          uint(queue('0x2c5867c9', 'ethWithdrawQueue()')),
          uint(queue('0x2c5867c9', 'ethWithdrawQueue()'), 1),
        ),
        freeWei: uint(queue('0x824a6290', 'getAvailableToWithdraw(address)', NATIVE)),
        lastRequestId: uint(queue('0xf682d572', 'withdrawRequestNonce()')),
        delayS: uint(queue('0x30f1ebb9', 'coolDownPeriod()')),
      }),
    },
    pzeth: { redemption: 'queue' },
  },
  sources: [
    'Renzo-Protocol/contracts-public:contracts/Withdraw/IWithdrawQueue.sol',
    'DefiLlama/yield-server:src/adaptors/renzo/index.js',
  ],
})
