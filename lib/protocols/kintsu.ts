import { defineProtocol } from './defineProtocol.ts'

export const kintsu = defineProtocol({
  id: 'kintsu',
  name: 'Kintsu',
  appUrl: 'https://kintsu.xyz/staking',
  countedSince: {
    date: '2025-11-14',
    source: 'DefiLlama/dimension-adapters:fees/kintsu.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/WaterCoolerStudiosInc/Kintsu-Audits',
    readOn: '2026-11-24',
  },
  tokens: {
    smon: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:erc4626/registry.json',
    'DefiLlama/yield-server:src/adaptors/kintsu/index.js',
  ],
})
