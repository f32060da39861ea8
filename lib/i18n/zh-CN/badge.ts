import type { Dictionary } from '../types.ts'

export const badge: Dictionary['badge'] = {
  calm: 'Mooring',
  critical: '{token} 的市价远低于兑换汇率',
  danger: '{token} 的市价低于兑换汇率 {bps} 个基点：危险',
  loan: '{token} 的一笔借贷低于你设的健康系数',
  claimable: '可领取的提款：{count}',
  caution: '{token} 的市价低于兑换汇率 {bps} 个基点：请注意',
  uncovered: '此页面通过其他途径连接钱包：此处未受保护',
  maybe: '此网站可通过其他途径连接钱包：此处可能未受保护',
  notice: '{token} 的市价低于兑换汇率 {bps} 个基点：提示',
  disputed: '{token} 的市场汇率目前不确定',
}
