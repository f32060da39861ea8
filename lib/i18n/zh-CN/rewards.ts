import type { Dictionary } from '../types.ts'

export const rewards: Dictionary['rewards'] = {
  title: '质押收益',
  lead: '协议实际支付的收益，以底层币计。市场价格的波动不计入。',
  none: '这里没有产生收益的持仓。',
  period: { d1: '24 小时', d7: '7 天', d30: '30 天', all: '全部' },
  accrual: {
    rebasing: '余额增长。',
    'value-accruing': '兑换率增长，余额不变。',
    none: '本身不产生收益。',
  },
  exact: '自 {since} 起，由链上记录精确计算。',
  seen: '自 {since} 起，由 Mooring 观察所得。',
}
