import { viaUnwrap } from '../kinds/viaUnwrap.ts'
import { curveNgStethEth } from './curveNgStethEth.ts'

export const unwrapWstethCurveNg = viaUnwrap({
  id: 'unwrap-wsteth-curve-ng',
  token: 'wsteth',
  name: 'Curve stETH/ETH (NG)',
  inner: curveNgStethEth,
})
