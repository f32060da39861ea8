import type { Dictionary } from '../types.ts'

export const evidence: Dictionary['evidence'] = {
  exchangeRate: '兑换率',
  marketRate: '市场兑换率',
  expected: '预计收到',
  minimum: '最少收到',
  apr: '净年化收益率',
}
