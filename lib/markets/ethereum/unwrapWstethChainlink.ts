import { viaUnwrap } from '../kinds/viaUnwrap.ts'
import { chainlinkStethEth } from './chainlinkStethEth.ts'

export const unwrapWstethChainlink = viaUnwrap({
  id: 'unwrap-wsteth-chainlink',
  token: 'wsteth',
  name: 'Chainlink stETH/ETH',
  inner: chainlinkStethEth,
})
