import type { Dictionary } from '../../types.ts'
import { basics } from './basics.ts'
import { habits } from './habits.ts'

export const learn: Dictionary['learn'] = {
  title: '学习',
  lead: '简短的说明，并尽可能用你自己的数字。',
  basicsTitle: '原理',
  habitsTitle: '五个习惯',
  yours: '你的数字',
  exampleTitle: '举例',
  all: '全部内容',
  noFigure: '观察一个账户之后，这里会显示你自己的数字。',
  figures: {
    total: '你持有价值 {total} ETH 的 {tokens} 种代币。',
    grew: '你的 {balance} {symbol} 在过去 30 天赚得 {rewards} {underlying}。',
    rate: '今天一枚 {symbol} 可赎回 {rate} {underlying}。',
    atRate: '你的 {symbol} 现在可以按兑换率卖出。',
    under: '你的 {balance} {symbol} 现在卖出会比兑换率低 {percent}，比赎回少 {loss} {underlying}。',
    over: '你的 {balance} {symbol} 现在卖出会比兑换率高 {percent}。',
    share: '你的持仓有 {percent} 集中在一个协议：{protocol}。',
    apr: '你的 {symbol} 扣费后年化 {percent}：1% 相当于它 {days} 天的收益。',
  },
  basics,
  habits,
}
