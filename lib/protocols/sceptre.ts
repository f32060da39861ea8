import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, uint } from './readings.ts'

const sFLR = contract(14, '0x12e605bc104e93B45e1aD99F9e555f659051c2BB', 'sFLR')

export const sceptre = defineProtocol({
  id: 'sceptre',
  name: 'Sceptre',
  appUrl: 'https://flare.sceptre.fi/',
  audits: {
    url: 'https://sceptre.fi/post/how-sceptre-is-reducing-the-risks-of-liquid-staking',
    readOn: '2026-11-24',
  },
  tokens: {
    sflr: {
      redemption: 'cooldown',
      // As sAVAX, whose code it is of: paid at the rate of the window's beginning.
      queuedRewards: 'go-on',
      pause: combine({ withdrawals: flag(sFLR('0x5c975abb', 'paused()')) }),
      queue: combine({
        delayS: uint(sFLR('0x04646a49', 'cooldownPeriod()')),
        claimWindowS: uint(sFLR('0x40a233a6', 'redeemPeriod()')),
      }),
    },
  },
  sources: [
    'KyberNetwork/kyberswap-dex-lib:pkg/source/platypus/abi/StakedAVAX.json',
    'DefiLlama/yield-server:src/adaptors/sceptre-liquid/index.js',
  ],
})
