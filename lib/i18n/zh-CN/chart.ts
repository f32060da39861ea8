import type { Dictionary } from '../types.ts'

export const chart: Dictionary['chart'] = {
  peg: '溢价与折价',
  range: '时间范围',
  ranges: { d1: '24 小时', d7: '7 天', d30: '30 天', y1: '1 年' },
  nothing: '这段时间内还没有数据。浏览器运行期间，Mooring 每隔几分钟查看一次。',
  summary: '当前 {latest}，多数时候为 {middle}；最低 {lowest}（{date}），最高 {highest}。',
  share: '有 {percent} 的时间处于“提示”或更严重的级别。',
  table: '以表格显示',
  when: '时间',
  mean: '平均',
  lowest: '最低',
  highest: '最高',
  readingPast: '正在从链上读取过去的数据…',
  noPast: '无法从节点读取更早的链上状态，图表从 Mooring 开始查看时算起。可在设置中更换节点。',
  approximate: '虚线为近似值：由 DefiLlama 的两个美元价格相除得出，可能有约 1% 的误差，不用于任何提醒。',
}
