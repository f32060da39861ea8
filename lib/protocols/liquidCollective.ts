import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, feeBps, flag, map, uint } from './readings.ts'

const lsETH = contract(1, '0x8c1BEd5b9a0928467c9B1341Da1D7BD5e10b6549', 'LsETH')
const redeems = contract(1, '0x080b3a41390b357Ad7e8097644d1DEDf57AD3375', 'LsETH redeemManager')

export const liquidCollective = defineProtocol({
  id: 'liquid-collective',
  name: 'Liquid Collective',
  appUrl: 'https://liquidcollective.io/',
  countedSince: {
    date: '2022-11-19',
    source: 'DefiLlama/dimension-adapters:fees/liquid-collective/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/liquid-collective/security/blob/main/README.md',
    first: '2022-07',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'multisig',
    source: 'https://defirisk.co/protocols/liquid-collective/factors/RD-F-025/',
    readOn: '2026-11-24',
  },
  tokens: {
    lseth: {
      redemption: 'queue',
      fee: feeBps(10_000n, lsETH('0x1bcbfaba', 'getGlobalFee()')),
      // Redemptions are frozen while slashing is contained. Every step needs a place on the allow list.
      pause: combine({ withdrawals: flag(lsETH('0x7bda5cfd', 'getSlashingContainmentMode()')) }),
      queue: combine({
        waitingWei: uint(redeems('0x0d8d2a54', 'getRedeemDemand()')),
        lastRequestId: map(uint(redeems('0x319798d1', 'getRedeemRequestCount()')), count => count - 1n),
      }),
    },
  },
  sources: [
    'liquid-collective/liquid-collective-protocol:contracts/src/River.1.sol',
    'DefiLlama/yield-server:src/adaptors/liquid-collective/index.js',
  ],
})
