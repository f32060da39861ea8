import type { Dictionary } from '../types.ts'

export const evidence: Dictionary['evidence'] = {
  exchangeRate: '兑换率',
  marketRate: '市场兑换率',
  expected: '预计收到',
  minimum: '最少收到',
  apr: '净年化收益率',
  quoted: '当前市场报价',
  alternative: '另一方式可得',
  throughDollars: '按此价格折算为 ETH',
  recipient: '收款人',
  spender: '被授权方',
  healthFactor: '此后的健康系数',
  contract: '合约',
  poolShare: '当前在池中的占比',
  poolShareAfter: '此后在池中的占比',
  poolBalanced: '平衡时的占比',
  openFor: '有效时间',
  leaves: '试运行时转出',
  arrives: '试运行时收到',
  limit: '单次请求限额',
  requestChain: '请求针对的链',
}
