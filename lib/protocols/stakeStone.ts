import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, map, uint } from './readings.ts'

const vault = contract(1, '0xA62F9C5af106FeEE069F38dE51098D9d81B90572', 'STONE vault')

export const stakeStone = defineProtocol({
  id: 'stakestone',
  name: 'StakeStone',
  audits: {
    url: 'https://github.com/slowmist/Knowledge-Base/tree/master/open-report-V2/smart-contract',
    readOn: '2026-11-24',
  },
  tokens: {
    stone: {
      redemption: 'queue',
      hasInstantExit: true,
      queue: combine({
        freeWei: uint(vault('0xfe735117', 'withdrawableAmountInPast()')),
        delayS: uint(vault('0x71551336', 'rebaseTimeInterval()')),
        feeBps: map(uint(vault('0xea99e689', 'withdrawFeeRate()')), parts => Number(parts) / 100),
      }),
    },
  },
  sources: ['stakestone/stone-vault-v1:contracts/StoneVault.sol'],
})
