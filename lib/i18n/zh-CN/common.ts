import type { Dictionary } from '../types.ts'

export const common: Dictionary['common'] = {
  unknown: '—',
  hidden: '••••',
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  notDone: 'Mooring 未能完成此操作，请重试。',
  back: '返回',
  loading: '正在读取链上数据…',
  justNow: '刚刚',
  secondsAgo: '{value} 秒前',
  minutesAgo: '{value} 分钟前',
  hoursAgo: '{value} 小时前',
  daysAgo: '{days} 天前',
  block: '区块 {block}',
  days: '{count} 天',
  daysRange: '{min} 至 {max} 天',
  hours: '{count} 小时',
  hoursRange: '{min} 至 {max} 小时',
  minutesRange: '{min} 至 {max} 分钟',
  now: '立即',
}
