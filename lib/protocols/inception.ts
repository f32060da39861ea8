import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, uint } from './readings.ts'

const pool = contract(1, '0x46199cAa0e453971cedf97f926368d9E5415831a', 'inETH restakingPool')

export const inception = defineProtocol({
  id: 'inception',
  name: 'InceptionLRT',
  appUrl: 'https://www.inceptionlrt.com/app/restaking/restake/?token=ETH',
  audits: {
    url: 'https://github.com/inceptionlrt/smart-contracts/blob/master/audits/README.md',
    first: '2024-01',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://github.com/inceptionlrt/smart-contracts/blob/master/projects/vaults/README.md',
    readOn: '2026-11-24',
  },
  tokens: {
    ineth: {
      redemption: 'queue',
      hasInstantExit: true,
      pause: combine({ withdrawals: flag(pool('0x5c975abb', 'paused()')) }),
      queue: combine({
        waitingWei: uint(pool('0x126d5df6', 'getTotalPendingUnstakes()')),
        freeWei: uint(pool('0x9669c7cf', 'getFlashCapacity()')),
      }),
      limits: combine({ minWei: uint(pool('0x034c4454', 'getMinUnstake()')) }),
    },
  },
  sources: [
    'inceptionlrt/smart-contracts:projects/restaking-pool/contracts/RestakingPool.sol',
    'DefiLlama/yield-server:src/adaptors/genesislrt-(native-restaking)/index.js',
  ],
})
