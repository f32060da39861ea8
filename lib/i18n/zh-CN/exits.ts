import type { Dictionary } from '../types.ts'

export const exits: Dictionary['exits'] = {
  title: '退出方式',
  none: '没有可退出的持仓。',
  token: '代币',
  amount: '数量',
  all: '全部',
  allOf: '全部 {amount}',
  notAnAmount: '请输入有效数量。',
}
