import type { Dictionary } from '../types.ts'

export const alerts: Dictionary['alerts'] = {
  title: '图标角标',
  log: '近期记录',
  logEmpty: '暂无记录。',
  badge: '在图标上显示最高级别',
  badgeWhy: '市场价偏离兑换率时，工具栏图标上会显示标记。',
  thresholds: '各级别的起始值',
  thresholdsWhy: '市场价低于兑换率的幅度。100 个基点（bps）等于 1%。',
  thresholdsWrong: '请输入三个大于零且依次递增的整数。',
  thresholdsNotFalling: '请输入三个大于零且依次递减的数。',
  thresholdUnits: { bps: 'bps', seconds: '天', 'health-factor': '以下' },
  snooze: '暂停 {symbol} 的通知',
  snoozeFor: { hour: '1 小时', day: '1 天', week: '1 周' },
  snoozedUntil: '{time} 前不通知，除非级别升高',
  wake: '恢复通知',
}
