import type { Dictionary } from '../types.ts'

export const risk: Dictionary['risk'] = {
  title: '持仓分布',
  none: '这里没有会面临风险的持仓。',
  by: '占比',
  byToken: '代币',
  byVenue: '存放处',
  byProtocol: '协议',
  byChain: '链',
  wallet: '钱包',
  notKnown: '不含未知的 {count} 项',
  concentrated: '其中 {percent} 依赖 {name}，超过了你设定的 {limit}。',
  spread: '没有单个协议的占比超过你设定的 {limit}。',
  limit: '单个协议的占比超过此值时提示',
  limitWhy: '以此处计入的全部资产为准。',
  protocols: '协议概况',
  stress: '压力测试',
  whose: '代币来自',
  all: '所有协议',
  trade: '以低于兑换率 {percent} 的价格交易',
  after: '剩余（按市场价）',
  change: '与现在相比',
}
