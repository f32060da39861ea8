import type { Dictionary } from '../types.ts'

export const notices: Dictionary['notices'] = {
  levels: {
    caution: '{symbol} 的市场价比兑换率低 {percent}',
    danger: '{symbol} 的市场价比兑换率低 {percent}：高风险',
    critical: '{symbol} 的市场价比兑换率低 {percent}：严重',
  },
  because: '{chain}：{reason}。',
  recovered: '{symbol} 已回到兑换率附近',
  blind: '六小时没有读到 {symbol} 的价格',
  claimable: '{symbol}：有一笔提款可以领取',
  many: '{count} 种代币同时变动',
  health: {
    'rate-fell': '{symbol}：兑换率下降 {percent}',
    'withdrawals-paused': '{symbol}：协议暂停了提款',
    bunker: '{symbol}：协议进入地堡模式',
    'queue-long': '{symbol}：提款队列很长',
    'loan-low': '{symbol}：一笔借款的健康系数低于你设定的阈值',
    'loan-stressed': '{symbol}：在你设定的压力情景下，一笔借款会被清算',
  },
  over: {
    'withdrawals-paused': '{symbol}：提款已恢复',
    bunker: '{symbol}：地堡模式已结束',
    'queue-long': '{symbol}：提款队列已缩短',
    'loan-low': '{symbol}：一笔借款的健康系数已回到你设定的阈值之上',
    'loan-stressed': '{symbol}：在你设定的压力情景下，一笔借款已不会被清算',
  },
}
