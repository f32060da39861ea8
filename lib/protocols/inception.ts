import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, uint } from './readings.ts'

const pool = contract(1, '0x46199cAa0e453971cedf97f926368d9E5415831a', 'inETH restakingPool')

export const inception = defineProtocol({
  id: 'inception',
  name: 'InceptionLRT',
  appUrl: 'https://www.inceptionlrt.com/app/restaking/restake/?token=ETH',
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
