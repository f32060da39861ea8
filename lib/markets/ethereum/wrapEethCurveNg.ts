import { viaWrap } from '../kinds/viaWrap.ts'
import { weethRate } from '../kinds/weethRate.ts'
import { curveNgWeethWeth } from './curveNgWeethWeth.ts'

export const wrapEethCurveNg = viaWrap({
  id: 'wrap-eeth-curve-ng',
  token: 'eeth',
  name: 'Curve weETH/WETH (NG)',
  inner: curveNgWeethWeth,
  wrapRate: weethRate,
})
