import type { Dictionary } from '../types.ts'

export const welcome: Dictionary['welcome'] = {
  title: '欢迎使用 Mooring',
  lead: '它显示你的流动性质押代币值多少、赚了多少，并在签名之前告诉你一次兑换的代价。它不保管私钥，也没有服务器。',
  watch: '观察一个账户',
  watchWhy: '无需连接。当你在 DeFi 网站上使用钱包时，账户会自动出现在这里；也可以直接输入。',
  example: '试用一个公开账户：Lido DAO 金库',
  exampleLabel: 'Lido DAO 金库',
  watching: '正在观察 {count} 个账户。',
  guard: '守护你的签名',
  guardWhy:
    '代价较高的兑换或存入到达钱包之前，会有一个窗口说明你付出什么、最少收到什么、还有哪些选择。由你决定。',
  privacy: '哪些数据会离开本机',
  privacyWhy:
    '你观察的地址以及你即将签名的请求，会发送给各链的公共节点，或你自己的节点；地址每周还会发给未开启的链的节点一次。除此之外，不向任何人发送任何内容。',
  toWhom: '会联系的全部主机及原因',
  next: '下一步',
  open: '打开 Mooring',
  seeReview: '签名前的确认窗口',
}
