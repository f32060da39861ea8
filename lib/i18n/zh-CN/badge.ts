import type { Dictionary } from '../types.ts'

export const badge: Dictionary['badge'] = {
  calm: 'Mooring',
  paused: 'Mooring 已暂停',
  critical: '{token} 的市场价远低于兑换率',
  danger: '{token} 的市场价比兑换率低 {bps} 个基点：高风险',
  loan: '{token} 有一笔借款低于你设定的健康系数',
  claimable: '可领取的提款：{count}',
  caution: '{token} 的市场价比兑换率低 {bps} 个基点：请注意',
  uncovered: '此网页通过其他途径连接钱包：不在守护范围内',
  maybe: '此网站可通过其他途径连接钱包：可能不在守护范围内',
  notice: '{token} 的市场价比兑换率低 {bps} 个基点：提示',
  disputed: '{token} 的市场兑换率目前不确定',
}
