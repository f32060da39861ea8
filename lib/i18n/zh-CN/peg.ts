import type { Dictionary } from '../types.ts'
import { pegReasons } from './pegReasons.ts'

export const peg: Dictionary['peg'] = {
  atRate: '与兑换率一致',
  discount: '折价',
  premium: '溢价',
  gaugeAtRate: '市场价与兑换率一致',
  gaugeDiscount: '市场价比兑换率低 {percent}，{level}',
  gaugePremium: '市场价比兑换率高 {percent}',
  overlays: {
    thin: '市场深度不足',
    stale: '数据已过期',
    disputed: '来源不一致',
    unknown: '未知',
  },
  reasons: pegReasons,
}
