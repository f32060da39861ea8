import { defineProtocol } from './defineProtocol.ts'

export const ankr = defineProtocol({
  id: 'ankr',
  name: 'Ankr',
  appUrl: 'https://www.ankr.com/staking/stake/',
  tokens: {
    // Ankr pushes the payout to whoever asked; nothing on chain tells the wait.
    ankreth: {
      redemption: 'queue',
      hasInstantExit: true,
      saidFee: { bps: 1_000, source: 'said by others, not read on chain' },
    },
    ankrbnb: { redemption: 'queue' },
    ankravax: { redemption: 'queue' },
    ankrmatic: { redemption: 'market' },
    ankrftm: { redemption: 'market' },
    ankrflow: { redemption: 'market' },
  },
  sources: ['KyberNetwork/kyberswap-dex-lib', 'DefiLlama/yield-server:src/adaptors/ankr/index.js'],
})
