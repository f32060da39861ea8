import type { Dictionary } from '../types.ts'

export const rules: Dictionary['rules'] = {
  'sell-below-exchange-rate': {
    name: '低于兑换率卖出',
    sentence: '本次卖出 {token} 的价格比兑换率低 {percentBps}。',
    unknown: '未能读取兑换率或数量，因此未检查价格。',
  },
  'buy-above-exchange-rate': {
    name: '高于更便宜的获得方式',
    sentence: '与更便宜的获得方式相比，此处要为 {token} 多付 {percentBps}。',
    unknown: '未能读取兑换率或数量，因此未检查价格。',
  },
  'low-minimum-received': {
    name: '最少收到数量过低',
    sentence: '即使比预计少收 {gapBps}，只收到 {leastWei} {underlying}，交易仍会成功。',
    bare: '此请求没有设置最少收到数量，到账可能是任意数量。',
    unknown: '预计或最少收到数量未知，因此未检查两者的差距。',
  },
  'better-exit': {
    name: '协议赎回所得更多',
    sentence: '{venue} 可多得 {moreWei} {underlying}（{moreBps}），等待时间未知。',
    later: '{venue} 可多得 {moreWei} {underlying}（{moreBps}），最多等待 {waitS}。',
    atOnce: '{venue} 可多得 {moreWei} {underlying}（{moreBps}），即时到账。',
    unknown: '未能读取协议本身的赎回金额，因此未作比较。',
  },
  'simulation-disagrees': {
    name: '实际结果与请求所述不符',
    bare: '试运行时，实际变动的代币或数量与此请求所述不符。',
    unknown: '未能试运行此请求。',
  },
  'recipient-is-not-you': {
    name: '收款人不是你',
    sentence: '你应得的资产将转给 {recipientAddress}，这不是你的账户。',
    unknown: '你的账户未知，因此未检查收款人。',
  },
  'delegates-account': {
    name: '将账户交给合约',
    sentence: '这会把你的整个账户交给 {delegateAddress} 的代码：它可以转走你持有的一切。',
    unknown: '未能读取账户将交给谁的代码。',
  },
  'unlimited-approval': {
    name: '无限额授权',
    sentence: '{spenderAddress} 将可随时动用你的全部 {token}。',
    unknown: '未能读取授权的数量和对象。',
  },
  'redeem-below-market': {
    name: '赎回所得低于市场',
    sentence: '市场为 {token} 支付的价格比协议高 {percentBps}，而且即时到账。',
    unknown: '未能读取兑换率或市场兑换率，因此未作比较。',
  },
  'transfer-to-token': {
    name: '转入代币合约',
    sentence: '这会将 {token} 转入一个代币合约：没有人能将其退回。',
    unknown: '转账去向未知。',
  },
  'lookalike-token': {
    name: '冒充其他代币的代币',
    sentence: '{strangerAddress} 自称 {token}，但并不是该代币。',
    unknown: '未能读取此请求中某个代币的名称。',
  },
  'wrong-chain': {
    name: '与钱包所在链不同',
    sentence: '此请求针对 {chain}，而钱包位于 {walletChain}。',
    unknown: '钱包所在的链未知。',
  },
  'unknown-spender': {
    name: '未知的被授权方',
    sentence: '{spenderAddress} 将可动用你的 {token}。Mooring 不认识此地址。',
    unknown: '未能读取谁可以动用你的代币。',
  },
  'permit-as-approval': {
    name: '签名即授权',
    sentence: '仅凭此签名，{spenderAddress} 就可动用你的 {token}，之后没有可供拦截的交易。',
    unknown: '未能读取此签名允许谁动用什么。',
  },
  'order-outlives': {
    name: '长期有效的订单',
    sentence: '这笔卖出 {token} 的订单将以固定价格挂单 {openDays} 天，而兑换率会继续变化。',
    bare: '这笔卖出订单没有到期时间：它将以固定价格一直挂单，而兑换率会继续变化。',
    unknown: '订单的有效期未知。',
  },
  'peg-unstable': {
    name: '偏离兑换率时进入',
    sentence: '{token} 当前的市场价偏离兑换率，或各价格来源不一致。',
    under: '{token} 当前的市场价比兑换率低 {offBps}。',
    over: '{token} 当前的市场价比兑换率高 {offBps}。',
    disputed: '{token} 的各价格来源目前不一致，所采用的来源偏离兑换率 {offBps}。',
    unknown: '目前无法判断锚定情况。',
  },
  'deposit-collateral': {
    name: '借款接近清算',
    sentence: '操作后，你的借款健康系数为 {healthFactor}。低于 1 即被清算。',
    atDiscount:
      '操作后，你的借款健康系数为 {healthFactor}。若 {token} 比兑换率低 {discountBps}，借款将被清算。',
    unknown: '未能读取你的借款，因此健康系数未知。',
  },
  'lp-imbalance': {
    name: '加入失衡的流动性池',
    sentence: '此流动性池中 {token} 占 {nowBps}，平衡时应为 {balancedBps}：其他人正在撤出 {token}。',
    after:
      '加入后，流动性池中 {token} 占 {afterBps}（现为 {nowBps}），平衡时应为 {balancedBps}：其他人正在撤出 {token}。',
    unknown: '未能读取流动性池的构成。',
  },
  'rebasing-into-contract': {
    name: '收益留在合约中',
    sentence: '{token} 通过余额增长支付收益。转入此处后，增长的部分可能不会归你。',
    unknown: '转入后收益是否仍归你，尚不清楚。',
  },
  'restake-layer': {
    name: '再质押',
    sentence: '{token} 属于再质押：除质押风险外，它所保障的服务也可能罚没资产。',
    unknown: '这是否属于再质押，尚不清楚。',
  },
  'protocol-paused': {
    name: '协议已暂停此操作',
    sentence: '{protocol} 目前已暂停此操作：交易会失败，但仍要付 Gas 费。',
    unknown: '未能读取协议是否已暂停此操作。',
  },
  'withdrawal-limits': {
    name: '超出单次提款的限额',
    tooLittle: '你请求提款 {amountWei} {token}，而单次请求最少为 {limitWei}：此交易会失败，但仍要付 Gas 费。',
    tooMuch: '你请求提款 {amountWei} {token}，而单次请求最多为 {limitWei}：此交易会失败，但仍要付 Gas 费。',
    unknown: '未能读取数量或限额。',
  },
  'no-yield': {
    name: '没有收益的代币',
    sentence: '{token} 在质押之前不产生收益。',
    unknown: '此代币是否有收益，尚不清楚。',
  },
}
