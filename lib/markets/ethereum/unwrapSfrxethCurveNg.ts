import { viaUnwrap } from '../kinds/viaUnwrap.ts'
import { curveNgFrxethWeth } from './curveNgFrxethWeth.ts'

export const unwrapSfrxethCurveNg = viaUnwrap({
  id: 'unwrap-sfrxeth-curve-ng',
  token: 'sfrxeth',
  name: 'Curve frxETH/WETH (NG)',
  inner: curveNgFrxethWeth,
})
