import { type Capabilities, defineProtocol } from './defineProtocol.ts'
import { combine, constant, contract, flag, int, map, minus, uint } from './readings.ts'

const queue = contract(1, '0xfDC69e6BE352BD5644C438302DE4E311AAD5565b', 'Frax redemptionQueueV2')
const minter = contract(1, '0xbAFA44EFE7901E04E39Dad13167D089C559c1138', 'frxETHMinter')

const sfrxETH = contract(1, '0xac3E018457B222d93114458476f3E3416Abbe38F', 'sfrxETH')
const state = queue('0x1494ef63', 'redemptionQueueState()')

const exit: Capabilities = {
  redemption: 'queue',
  // sfrxETH becomes frxETH on the way in, and that earns nothing.
  queuedRewards: 'stop',
  // The minter gives one frxETH for one ether.
  entry: constant({ feeBps: 0 }),
  timing: combine({ surplusWei: int(queue('0x9c79ceb0', 'ethShortageOrSurplus()')) }),
  pause: combine({ deposits: flag(minter('0xb6d24f18', 'submitPaused()')) }),
  queue: combine({
    waitingWei: minus(uint(state, 3), uint(state, 4)),
    lastRequestId: map(uint(state, 0), next => next - 1n),
    delayS: uint(state, 1),
    feeBps: map(uint(state, 2), parts => Number(parts) / 100),
  }),
  limits: combine({ maxWei: uint(queue('0xdfe8ccbd', 'MAX_FRXETH_PER_NFT()')) }),
}

export const frax = defineProtocol({
  id: 'frax',
  name: 'Frax Ether',
  appUrl: 'https://app.frax.finance/frxeth/mint',
  audits: {
    url: 'https://github.com/FraxFinance/docs/blob/master/pages/protocol/security/audit.mdx',
    first: '2022-09',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'optimistic-vote',
    source: 'https://github.com/FraxFinance/frax-governance',
    readOn: '2026-11-24',
  },
  tokens: {
    frxeth: exit,
    sfrxeth: {
      ...exit,
      redeems: shares => uint(sfrxETH('0x07a2d13a', 'convertToAssets(uint256)', shares)),
      saidFee: { bps: 1_000, source: 'DefiLlama/dimension-adapters:fees/frax-ether.ts' },
    },
    'frxeth-former': { redemption: 'market' },
    'sfrxeth-former': { redemption: 'market' },
  },
  sources: [
    'FraxFinance/frxETH-v2-public:src/contracts/frax-ether-minter/FraxEtherMinter.sol',
    'FraxFinance/frxETH-v2-public:src/contracts/frxeth-redemption-queue-v2/FraxEtherRedemptionQueueCore.sol',
    'KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/frax/common/abis/frxETHMinter.json',
    'DefiLlama/yield-server:src/adaptors/frax-ether/index.js',
  ],
})
