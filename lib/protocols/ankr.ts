import type { Bps } from '../core/bps.ts'
import { defineProtocol } from './defineProtocol.ts'

const said = (bps: Bps) => ({ bps, source: 'DefiLlama/dimension-adapters:fees/ankr-lst.ts' })

export const ankr = defineProtocol({
  id: 'ankr',
  name: 'Ankr',
  appUrl: 'https://www.ankr.com/staking/stake/',
  countedSince: {
    date: '2021-12-01',
    source: 'DefiLlama/dimension-adapters:fees/ankr-lst.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/Ankr-network/ankr-docs/blob/stage/pages/staking-extra/audit-reports.mdx',
    first: '2020-11',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'signed-vote',
    source:
      'https://github.com/Ankr-network/ankr-docs/blob/stage/pages/staking-extra/ankr-governance-mechanics.mdx',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'ankr-2022-12',
      date: '2022-12-01',
      source: 'https://www.ankr.com/blog/after-action-report-our-findings-from-abnbc-token-exploit/',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    // Ankr pushes the payout to whoever asked; nothing on chain tells the wait.
    ankreth: { redemption: 'queue', hasInstantExit: true, saidFee: said(1_000) },
    ankrbnb: { redemption: 'queue', saidFee: said(1_000) },
    ankravax: { redemption: 'queue', saidFee: said(1_000) },
    ankrmatic: { redemption: 'market', saidFee: said(500) },
    ankrftm: { redemption: 'market', saidFee: said(1_500) },
    ankrflow: { redemption: 'market' },
  },
  sources: [
    'karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json',
    'DefiLlama/yield-server:src/adaptors/ankr/index.js',
  ],
})
