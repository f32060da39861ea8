import type { Dictionary } from '../types.ts'

export const rewards: Dictionary['rewards'] = {
  title: '质押收益',
  lead: '协议实际支付的收益，以底层币计。市场价格的波动不计入。',
  none: '这里没有产生收益的持仓。',
  period: { d1: '24 小时', d7: '7 天', d30: '30 天', y1: '1 年', all: '全部' },
  accrual: {
    rebasing: '余额增长',
    'value-accruing': '兑换率增长',
    none: '本身不产生收益',
  },
  exact: '{since} 起精确',
  seen: '{since} 起观察',
  export: {
    csv: '报税用（CSV）',
    json: '导出 JSON',
    reading: '正在读取历史记录，首次可能需要几分钟。',
    failed: '无法读取历史记录：{reason}',
    save: '保存文件',
    missing: '以下持仓读不到历史，未包含在文件中：{list}',
  },
  total: '合计（ETH）',
}
