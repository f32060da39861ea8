import type { Dictionary } from '../types.ts'

export const rules: Dictionary['rules'] = {
  'sell-below-exchange-rate': {
    name: '低于兑换率卖出',
    sentence: '本次卖出比兑换率低 {percent}。',
    unknown: '未能读取兑换率，因此未检查价格。',
  },
}
