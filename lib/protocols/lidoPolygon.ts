import { defineProtocol } from './defineProtocol.ts'
import { combine, contract, flag } from './readings.ts'

const stMATIC = contract(1, '0x9ee91F9f426fA633d227f7a9b000E28b9dfd8599', 'stMATIC')

export const lidoPolygon = defineProtocol({
  id: 'lido-polygon',
  name: 'Lido on Polygon',
  audits: {
    url: 'https://github.com/lidofinance/polygon-contracts/tree/main/audits',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'lido-polygon-sunset',
      date: '2025-06-16',
      source: 'https://livebitcoinnews.com/?p=94723',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    // Deposits and rewards stopped on 16 December 2024, its site on 16 June 2025: claims by a direct call.
    stmatic: {
      redemption: 'queue',
      pause: combine({ withdrawals: flag(stMATIC('0x5c975abb', 'paused()')) }),
    },
  },
  sources: ['bgd-labs/aave-address-book:src/AaveV2.sol'],
})
