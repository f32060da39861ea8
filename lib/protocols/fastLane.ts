import { defineProtocol } from './defineProtocol.ts'

export const fastLane = defineProtocol({
  id: 'fastlane',
  name: 'FastLane',
  appUrl: 'https://shmonad.xyz',
  tokens: {
    shmon: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:erc4626/registry.json',
    'DefiLlama/yield-server:src/adaptors/shmonad/index.js',
  ],
})
