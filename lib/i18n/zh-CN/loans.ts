import type { Dictionary } from '../types.ts'

export const loans: Dictionary['loans'] = {
  title: '借贷',
  health: '健康系数',
  noDebt: '没有欠款',
  supplied: '已存入',
  owed: '欠款',
  backsNothing: '不作抵押',
  threshold: '按 {percent} 计入',
  eMode: 'E-mode：{label}',
  eulerAside: 'Euler：已查看全部 256 个子账户；存入金库但未启用为抵押品的资产不在其中。',
  unread: '{names} 有 {count} 个市场无法读取。',
  oracle: {
    'exchange-rate': '{symbol} 按兑换率计价：市场折价不影响它。',
    market: '{symbol} 按市场价计价：折价会立刻计入。',
    category: '{symbol} 与同一 E-mode 的资产按同一价格计价：不看兑换率，也不看市场价。',
    unknown: '{symbol}：价格来源没有说明依据，这里按市场价处理。',
  },
  when: {
    now: '现在就可能被清算。',
    market: '当 {symbol} 的市场价跌到兑换率的 {rate} 时会被清算。',
    eth: '当 ETH 下跌 {percent} 时会被清算。',
    rate: '当罚没损失达到 {percent} 时会被清算。',
    never: '单凭折价、ETH 下跌或罚没中的任何一项，都不会使它被清算。',
  },
  minHealth: '健康系数低于此值时通知我',
  minHealthWhy: '低于 1 即可被清算。',
}
