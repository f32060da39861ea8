import type { Dictionary } from '../types.ts'

export const rules: Dictionary['rules'] = {
  'sell-below-exchange-rate': {
    name: '低于兑换率卖出',
    sentence: '本次卖出 {token} 的价格比兑换率低 {percentBps}。',
    unknown: '未能读取兑换率或数量，因此未检查价格。',
  },
  'buy-above-exchange-rate': {
    name: '比更便宜的买入方式付得更多',
    sentence: '与更便宜的方式相比，此处获得 {token} 要多付 {percentBps}。',
    unknown: '未能读取兑换率或数量，因此未检查价格。',
  },
  'low-minimum-received': {
    name: '最少收到数量过低',
    sentence: '即使比预计少收 {gapBps}，只收到 {leastWei} {underlying}，交易仍会成功。',
    bare: '此请求没有设置最少收到数量，到账可能是任意数量。',
    unknown: '预计或最少收到数量未知，因此未检查两者的差距。',
  },
  'better-exit': {
    name: '协议支付更多',
    sentence: '{venue} 可多得 {moreWei} {underlying}（{moreBps}）。',
    unknown: '未能读取协议本身的赎回金额，因此未作比较。',
  },
  'recipient-is-not-you': {
    name: '收款人不是你',
    sentence: '你应得的资产将转给 {recipientAddress}，这不是你的账户。',
    unknown: '你的账户未知，因此未检查收款人。',
  },
  'unlimited-approval': {
    name: '无限额授权',
    sentence: '{spenderAddress} 将可随时动用你的全部 {token}。',
    unknown: '未能读取授权的数量和对象。',
  },
}
