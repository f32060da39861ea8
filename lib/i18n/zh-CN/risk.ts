import type { Dictionary } from '../types.ts'

export const risk: Dictionary['risk'] = {
  title: '持仓分布',
  none: '这里没有会面临风险的持仓。',
  byProtocol: '按协议',
  byChain: '按链',
  stress: '如果……',
  whose: '代币来自',
  all: '所有协议',
  trade: '以低于兑换率 {percent} 的价格交易',
  after: '剩余（按市场价）',
  change: '与现在相比',
}
