import { defineProtocol } from './defineProtocol.ts'

export const fastLane = defineProtocol({
  id: 'fastlane',
  name: 'FastLane',
  tokens: {
    shmon: { redemption: 'market' },
  },
  sources: ['balancer/code-review:erc4626/registry.json'],
})
