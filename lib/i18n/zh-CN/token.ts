import type { Dictionary } from '../types.ts'

export const token: Dictionary['token'] = {
  apr: '{days} 天年化（扣费后）',
  aprFrom: '年化的计算依据',
  peg: '锚定',
  exchangeRate: '兑换率',
  marketRate: '市场兑换率',
  yourDeviation: '按你的持有量',
  asOf: '截至',
  sources: '{count} 个市场',
  bands: '{symbol} 的阈值',
  bandsReset: '恢复使用统一阈值',
  facts: '概况',
  contract: '合约',
  supply: '本链流通量',
  supplyWorth: '按兑换率对应的底层资产',
  evidence: '地址依据',
  confidence: { 'two-sources': '两个来源', 'one-source': '一个来源' },
  whereFrom: '资料来源',
  accrual: {
    rebasing: '收益到账时，你的 {symbol} 余额会自动增长，不产生任何交易记录。',
    'value-accruing': '你的 {symbol} 数量不变，但每一枚可赎回的底层币越来越多。',
    none: '{symbol} 本身不产生收益。',
  },
}
