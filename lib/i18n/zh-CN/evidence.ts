import type { Dictionary } from '../types.ts'

export const evidence: Dictionary['evidence'] = {
  exchangeRate: '兑换率',
  marketRate: '市场兑换率',
  expected: '预计收到',
  minimum: '最少收到',
  apr: '年化收益率（单利，扣费后）',
  quoted: '当前市场报价',
  alternative: '另一方式可得',
  throughDollars: '折算为 ETH 所用的价格',
  recipient: '收款人',
  spender: '被授权方',
  healthFactor: '操作后的健康系数',
  contract: '合约',
  poolShare: '当前在池中的占比',
  poolShareAfter: '操作后在池中的占比',
  poolBalanced: '平衡时的占比',
  openFor: '有效期',
  leaves: '试运行时转出',
  arrives: '试运行时收到',
  limit: '单次请求限额',
  requestChain: '请求针对的链',
}
