import type { Dictionary } from '../types.ts'

export const errors: Dictionary['errors'] = {
  byName: {
    RpcUnavailableError: '{host} 没有响应。',
    ChainMismatchError: '{host} 返回的是另一条链的数据。',
    RpcGarbageError: '{host} 返回的内容不是有效的答复。',
    RateLimitedError: '{host} 限制了请求频率，请稍后再试。',
    ReadingError: '合约没有响应。',
    LookThroughError: '合约没有说明它持有什么。',
    NotToldError: '合约未提供此数据。',
    RpcLimitError: '{host} 限制了请求频率，请稍后再试。',
    ArchiveRefusedError: '该节点不保存链上的历史状态。',
    UnexplainedSharesError: '代币有未留记录的变动：历史与当前持仓对不上。',
    StaleFeedError: '价格数据已过期。',
    StoppedError: '已停止读取历史。',
    CallRevertedError: '合约拒绝了此次读取。',
    MarketMismatchError: '该市场中的代币与预期不符。',
    MissingRateError: '过去某一时刻的兑换率未知。',
    NoRateError: '当时还没有兑换率。',
    OffchainError: '价格服务没有返回可用的价格。',
    OffchainUnavailableError: '链下服务没有响应。',
    RpcCallError: '{host} 拒绝了此次查询。',
    SequencerDownError: '该链的排序器已停止，或刚刚恢复。',
    TooSlowError: '响应超时。',
    WaitSourceError: '该服务没有返回可用的估计。',
    UnexpectedError: '发生了意料之外的错误。',
  },
  someHost: '节点',
  hints: {
    retry: '请重试，或更换节点。',
    'change-rpc': '请在设置中更换节点。',
  },
}
