import { defineProtocol } from './defineProtocol.ts'

export const kintsu = defineProtocol({
  id: 'kintsu',
  name: 'Kintsu',
  appUrl: 'https://kintsu.xyz/staking',
  tokens: {
    smon: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:erc4626/registry.json',
    'DefiLlama/yield-server:src/adaptors/kintsu/index.js',
  ],
})
