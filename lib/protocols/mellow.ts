import { defineProtocol } from './defineProtocol.ts'

export const mellow = defineProtocol({
  id: 'mellow',
  name: 'Mellow',
  tokens: {
    dvsteth: { redemption: 'market' },
    rsteth: { redemption: 'market' },
    steaklrt: { redemption: 'market' },
    re7lrt: { redemption: 'market' },
    amphreth: { redemption: 'market' },
  },
  sources: ['balancer/tokenlists:generated/balancer.tokenlist.json'],
})
