import { balancerV3 } from '../kinds/balancerV3.ts'

export const balancerV3RethWeth = balancerV3({
  id: 'balancer-v3-reth-weth',
  chainId: 1,
  token: 'reth',
  name: 'Balancer v3 rETH/waEthWETH',
  pool: '0x1ea5870f7c037930ce1d5d8d9317c670e89e13e3',
  tokenIn: '0xae78736Cd615f374D3085123A210448E74Fc6393',
  wrappedOut: '0x0bfc9d54Fc184518A81162F8fB99c2eACa081202',
  sources: ['haloooloolo/rocketwatch', 'balancer/frontend-monorepo (pool rETH-waEthWETH)'],
})
