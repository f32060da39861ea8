import { defineProtocol } from './defineProtocol.ts'

export const angles = defineProtocol({
  id: 'angles',
  name: 'Angles',
  audits: {
    url: 'https://github.com/balancer/code-review/blob/main/rate-providers/wanSonicRateprovider.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://github.com/balancer/code-review/blob/main/rate-providers/wanSonicRateprovider.md',
    readOn: '2026-11-24',
  },
  tokens: {
    ans: { redemption: 'market' },
    wans: { redemption: 'instant' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
