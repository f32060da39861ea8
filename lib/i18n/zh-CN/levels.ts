import type { Dictionary } from '../types.ts'

export const levels: Dictionary['levels'] = {
  ok: '平稳',
  notice: '提示',
  caution: '请注意',
  danger: '高风险',
  unknown: '未检查',
}
