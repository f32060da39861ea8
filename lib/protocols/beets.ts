import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, map, uint } from './readings.ts'

const stS = contract(146, '0xE5DA20F15420aD15DE0fa650600aFc998bbE3955', 'stS')

export const beets = defineProtocol({
  id: 'beets',
  name: 'Beets',
  countedSince: {
    date: '2024-12-16',
    source: 'DefiLlama/dimension-adapters:fees/beets-staked-sonic/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/beethovenxfi/sonic-staking/tree/main/audits',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://github.com/beethovenxfi/sonic-staking/blob/main/README.md',
    readOn: '2026-11-24',
  },
  tokens: {
    sts: {
      redemption: 'cooldown',
      // The amount is fixed at the request.
      queuedRewards: 'stop',
      fee: feeBps(10_000n, stS('0xcbecf455', 'protocolFeeBIPS()')),
      pause: combine({
        deposits: flag(stS('0x02befd24', 'depositPaused()')),
        // Asked of the validators or of the pool, and claimed later.
        withdrawals: map(
          combine({
            ofValidators: flag(stS('0x5ab492fd', 'undelegatePaused()')),
            ofPool: flag(stS('0xceaeee54', 'undelegateFromPoolPaused()')),
            claims: flag(stS('0x2f3ffb9f', 'withdrawPaused()')),
          }),
          ({ ofValidators, ofPool, claims }) => (ofValidators && ofPool) || claims,
        ),
      }),
      queue: combine({
        freeWei: uint(stS('0xecfb49a3', 'totalPool()')),
        delayS: uint(stS('0x0288a39c', 'withdrawDelay()')),
      }),
    },
  },
  sources: ['beethovenxfi/sonic-staking:src/SonicStaking.sol'],
})
