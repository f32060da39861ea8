import type { Dictionary } from '../types.ts'

export const shortcuts: Dictionary['shortcuts'] = {
  title: '键盘快捷键',
  refresh: '刷新',
  hide: '隐藏或显示余额',
  search: '搜索',
  tab: '切换栏目',
  help: '打开此列表',
  back: '返回',
  off: '可在设置中关闭。',
}
