import { defineProtocol } from './defineProtocol.ts'

export const fastLane = defineProtocol({
  id: 'fastlane',
  name: 'FastLane',
  appUrl: 'https://shmonad.xyz',
  audits: {
    url: 'https://github.com/GuardianAudits/Audits/tree/main/FastLane%20Labs',
    readOn: '2026-11-24',
  },
  tokens: {
    shmon: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:erc4626/registry.json',
    'DefiLlama/yield-server:src/adaptors/shmonad/index.js',
  ],
})
