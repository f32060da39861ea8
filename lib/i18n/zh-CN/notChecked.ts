import type { Dictionary } from '../types.ts'

export const notChecked: Dictionary['notChecked'] = {
  title: '未检查',
  notInTime: 'Mooring 未能及时检查此请求。',
  unreachable: 'Mooring 没有响应，此请求未经检查。',
  unreadable: 'Mooring 无法读取此请求，未作检查。',
  'unknown-function': 'Mooring 不认识这个调用。',
  'no-rate': '未能读取兑换率。',
}
