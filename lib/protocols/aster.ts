import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag, optional } from './readings.ts'

const minter = contract(56, '0x2F31ab8950c50080E77999fa456372f276952fD8', 'asBNB minter')

export const aster = defineProtocol({
  id: 'aster',
  name: 'Aster',
  tokens: {
    // Paid in slisBNB, which then has its own queue.
    asbnb: {
      redemption: 'instant',
      pause: combine({ withdrawals: optional(flag(minter('0x5c975abb', 'paused()'))) }),
    },
  },
  sources: ['bgd-labs/aave-address-book:src/AaveV2.sol'],
})
