import type { Dictionary } from '../types.ts'

export const popup: Dictionary['popup'] = {
  total: '总计',
  atRate: '按兑换率',
  atMarket: '按市场价',
  rewards30: '30 天质押收益',
  withoutSome: '未包含 {count} 个无法读取的代币。',
  zeroRows: '{count} 个代币余额为零',
  tabs: '栏目',
  tab: { holdings: '持仓', rewards: '收益', risk: '风险', alerts: '提醒' },
  hideBalances: '隐藏余额',
  showBalances: '显示余额',
  search: '搜索',
  searchFor: '代币、协议或链',
  settings: '设置',
  refresh: '刷新',
  refreshing: '正在刷新…',
  nothingRead: '尚未读取',
  stale: '数据已过期',
  staleSince: '以下数据截至 {time}。',
  retry: '重试',
  changeRpc: '更换节点',
  empty: {
    noAccount: '还没有账户',
    unconfirmed: '这是你的账户吗？',
    noAccountWhy:
      '用钱包连接任一 DeFi 网站，账户会自动出现在这里；也可以直接输入地址。Mooring 从不索取私钥。',
    nothingFound: '没有符合搜索的内容',
    clear: '显示全部',
    noTokens: '这里没有流动性质押代币',
    noTokensWhy: '在已启用的链上，这些账户没有持有 Mooring 支持的代币。',
  },
}
