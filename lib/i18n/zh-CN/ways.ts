import type { Dictionary } from '../types.ts'

export const ways: Dictionary['ways'] = {
  this: '本次兑换',
  market: '市场：{venue}',
  mint: '协议铸造：{venue}',
  queue: '提款队列：{venue}',
  instant: '立即赎回：{venue}',
  'lido-queue': 'Lido 提款队列',
}
