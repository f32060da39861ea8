import { viaUnwrap } from '../kinds/viaUnwrap.ts'
import { curveFrxethEth } from './curveFrxethEth.ts'

export const unwrapSfrxethCurve = viaUnwrap({
  id: 'unwrap-sfrxeth-curve',
  token: 'sfrxeth',
  name: 'Curve frxETH/ETH',
  inner: curveFrxethEth,
})
