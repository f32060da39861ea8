import { defineProtocol } from './defineProtocol.ts'

export const thunderhead = defineProtocol({
  id: 'thunderhead',
  name: 'Thunderhead',
  countedSince: {
    date: '2025-02-18',
    source: 'DefiLlama/dimension-adapters:fees/staked-hype/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/pashov/audits/blob/master/README.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://risk-score-mhhq46kkl-yearn.vercel.app/report/stakedhype-sthype/',
    readOn: '2026-11-24',
  },
  tokens: {
    sthype: { redemption: 'queue' },
  },
  sources: ['DefiLlama/DefiLlama-Adapters:registries/sumTokens.js'],
})
