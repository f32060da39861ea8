import { defineProtocol } from './defineProtocol.ts'

export const magma = defineProtocol({
  id: 'magma',
  name: 'Magma',
  appUrl: 'https://www.magmastaking.xyz/',
  audits: {
    url: 'https://github.com/balancer/code-review/blob/main/rate-providers/GMONRateProviderReview1c77.md',
    readOn: '2026-11-24',
  },
  tokens: {
    gmon: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:erc4626/registry.json',
    'DefiLlama/yield-server:src/adaptors/magma-staking/index.js',
  ],
})
