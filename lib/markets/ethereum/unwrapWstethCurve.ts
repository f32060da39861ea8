import { viaUnwrap } from '../kinds/viaUnwrap.ts'
import { curveStethEth } from './curveStethEth.ts'

export const unwrapWstethCurve = viaUnwrap({
  id: 'unwrap-wsteth-curve',
  token: 'wsteth',
  name: 'Curve stETH/ETH',
  inner: curveStethEth,
})
