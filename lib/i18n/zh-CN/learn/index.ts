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
  notKnown: '就你的持仓而言，这个数字尚未获知。',
  figures: {
    total: '你持有 {tokens} 种流动性质押代币，价值 {total} ETH。',
    grew: '你的 {balance} {symbol} 在过去 30 天增长了 {rewards} {underlying}，因为收益直接计入余额。',
    accrued: '你的 {balance} {symbol} 在过去 30 天赚得 {rewards} {underlying}，因为每一枚现在能赎回更多。',
    rate: '今天一枚 {symbol} 可赎回 {rate} {underlying}。',
    atRate: '你的 {symbol} 现在可以按兑换率卖出。',
    under: '你的 {balance} {symbol} 现在卖出会比兑换率低 {percent}，比赎回少 {loss} {underlying}。',
    over: '你的 {balance} {symbol} 现在卖出会比兑换率高 {percent}。',
    share: '你的持仓有 {percent} 依赖同一个协议：{protocol}。',
    apr: '你的 {symbol} 扣费后年化 {percent}：1% 相当于它 {days} 天的收益。',
    loan: '你最弱的一笔借款（{name}）健康系数为 {health}。低于 1 即被清算。',
    noLoan: '在 Mooring 读取的借贷市场中你没有欠款：折价不会使你在那里被清算。',
    lean: '你参与的流动性池 {name} 中，{symbol} 现在占 {percent}。',
    pools: '你的持仓有 {percent} 在流动性池和金库中。',
    noPool: '你的持仓都不在流动性池或金库中。',
    restaked: '你的持仓有 {percent} 已再质押。',
    notRestaked: '你的持仓没有再质押。',
    stack: '你持有的最长一串层级：{stack}。',
    track: '你的持仓中占比最大的协议是 {protocol}：自 {date} 起有费用记录，这里列有 {count} 起事件。',
  },
  basics,
  habits,
}
