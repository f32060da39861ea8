import type { Dictionary } from '../types.ts'

export const layers: Dictionary['layers'] = {
  title: '逐层查看',
  about: '每一层都建立在它下面的各层之上。点开可查看该层的风险与退出方式。',
  risk: '风险',
  out: '退出方式',
  kinds: {
    ether: {
      name: '未质押的 ETH',
      risk: '除 ETH 价格外没有其他风险。',
      out: '本来就是 ETH。',
    },
    validator: {
      name: '验证者',
      risk: '惩罚与罚没；加入和退出都要排队。',
      out: '以太坊的退出队列，只有运行验证者的一方才能发起。',
    },
    lst: {
      name: '质押代币',
      risk: '发行方的合约、治理与节点运营者；市场价可能低于兑换率。',
      out: '向发行方赎回，或在市场上卖出。',
    },
    bridge: {
      name: '跨链代币',
      risk: '跨链桥一旦出问题，代币只值桥中剩余的部分。',
      out: '跨回原链，或在当前链上卖出。',
    },
    restaking: {
      name: '再质押',
      risk: '不止会被以太坊罚没：这份质押所保障的每项服务都可能罚没它。',
      out: '申请提款，并等待延迟期结束。',
    },
    delegation: {
      name: '运营者',
      risk: '该运营者的过失会从质押中扣除。',
      out: '取消委托：质押随即进入提款队列。',
    },
    exit: {
      name: '正在退出',
      risk: '延迟期结束之前仍可能被罚没。',
      out: '延迟期结束后完成提款。',
    },
    vault: {
      name: '金库',
      risk: '代币的去向由金库管理者和合约决定。',
      out: '赎回份额，以金库手头的代币为限。',
    },
    pool: {
      name: '流动性池',
      risk: '下跌的一边会越积越多；两边都由合约保管。',
      out: '一次取出两边的代币。',
    },
    gauge: {
      name: '质押在 Gauge 中',
      risk: '又多一个保管 LP 代币的合约。',
      out: '可随时取消质押。',
    },
    booster: {
      name: '收益增强协议（booster）',
      risk: '由它的合约与治理替众人保管 LP 代币。',
      out: '可随时取出。',
    },
    yield: {
      name: '本金与收益拆分',
      risk: '到期前只能按市场价卖出；收益代币到期归零。',
      out: '到期赎回，或提前卖出。',
    },
    lending: {
      name: '已存入借贷市场',
      risk: '所担保的欠款过高时会被清算；全部借出时暂时取不出来。',
      out: '还清欠款后取出，前提是市场里有足够的余额。',
    },
  },
}
