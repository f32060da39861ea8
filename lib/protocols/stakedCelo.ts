import { defineProtocol } from './defineProtocol.ts'
import { combine, constant, contract, flag, optional } from './readings.ts'

const manager = contract(42220, '0x0239b96D10a434a56CC9E09383077A0490cF9398', 'stCELO manager')

export const stakedCelo = defineProtocol({
  id: 'staked-celo',
  name: 'StakedCelo',
  audits: {
    url: 'https://github.com/celo-org/staked-celo/tree/master/audit',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://github.com/celo-org/staked-celo/blob/master/README.md',
    readOn: '2026-11-24',
  },
  tokens: {
    // CELO unlocks three days after its withdrawal is begun, which anybody may do; the amount is fixed at the request.
    stcelo: {
      redemption: 'queue',
      queuedRewards: 'stop',
      queue: constant({ delayS: 259_200n }),
      pause: combine({ withdrawals: optional(flag(manager('0xb187bd26', 'isPaused()'))) }),
    },
    rstcelo: { redemption: 'instant' },
  },
  sources: ['celo-org/staked-celo:contracts/Pausable.sol', 'celo-org/staked-celo:contracts/Account.sol'],
})
