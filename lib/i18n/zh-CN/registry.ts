export const registry = {
  oneSource: '此地址只有一个公开来源。',
  legacy: '已停止支持。',
  lookalike: '与 {symbol} 同名，但是另一个合约。',
  leave: {
    protocol: '向协议赎回。',
    bridge: '跨链转回以太坊后赎回，或在本链直接兑换。',
    swap: '在市场上兑换。',
    migrate: '在协议应用中迁移为新代币，或直接兑换。',
    'direct-call': '官网已关闭，请在区块浏览器中直接调用合约领取。',
    issuer: '在发行方的账户中赎回，或直接兑换。',
  },
  caveats: {
    'unbacked-mint': '曾有代币在没有储备支撑的情况下被铸造，其价值以市场为准。',
    sunset: '质押已终止，不再产生收益。',
    'issuer-can-move': '发行方曾在紧急情况下转移过代币，今后仍可能如此。',
    'backed-by-adapter': '跨链代币的价值取决于跨链桥在以太坊上持有的储备。',
  },
  redemption: {
    queue: '排队：申请、等待、领取',
    cooldown: '冷却期：申请、等待固定时间、领取',
    instant: '即时赎回，以缓冲资金为限',
    issuer: '只能在发行方的账户中赎回',
    operator: '只有在金库中铸造它的人可以赎回',
    market: '没有已知的链上赎回方式，只能在市场卖出',
  },
  incidents: {
    'kelp-2026-04': '一条伪造的跨链消息释放了 116,500 枚 rsETH；储备已于 2026 年 5 月补足。',
    'meta-pool-2025-06': '漏洞使攻击者在没有储备的情况下铸造了 9,705 枚 mpETH。',
    'yearn-2025-11': '资金池漏洞使攻击者无限铸造 yETH 并掏空资金池。',
    'lido-polygon-sunset': 'DAO 终止了 Polygon 上的质押并关闭了应用。',
  },
  saidFee: '据称约 {percent}，合约中无法读取。',
}
