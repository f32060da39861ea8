import { defineProtocol } from './defineProtocol.ts'

export const magma = defineProtocol({
  id: 'magma',
  name: 'Magma',
  appUrl: 'https://www.magmastaking.xyz/',
  tokens: {
    gmon: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:erc4626/registry.json',
    'DefiLlama/yield-server:src/adaptors/magma-staking/index.js',
  ],
})
