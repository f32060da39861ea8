import { ETH, FROM, OTHER, understand } from './understand'

const YNETH = '0x09db87a538bd693e9d08544577d5ccfaa6373a48'
const QUEUE = '0x0BC9BC81aD379810B36AD5cC95387112990AA67b'

understand('yieldnest', [
  {
    to: YNETH,
    fn: 'depositETH(address receiver)',
    args: [OTHER],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, YNETH, 'protocol-rate'],
    recipient: OTHER,
  },
  {
    to: QUEUE,
    fn: 'requestWithdrawal(uint256 amount)',
    args: [5n],
    want: ['redeem', YNETH, 5n, ETH, 'queued'],
  },
  {
    to: QUEUE,
    fn: 'claimWithdrawal(uint256 tokenId,address receiver)',
    args: [1n, FROM],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])

const YNLSDE = '0x35ec69a77b79c255e5d47d5a3bdbefefe342630c'
const LSD_QUEUE = '0x8Face3283E20b19d98a7a132274B69C1304D60b4'

understand('yieldnest', [
  {
    to: LSD_QUEUE,
    fn: 'requestWithdrawal(uint256 amount)',
    args: [5n],
    want: ['redeem', YNLSDE, 5n, null, 'queued'],
  },
  {
    to: LSD_QUEUE,
    fn: 'claimWithdrawal(uint256 tokenId,address receiver)',
    args: [1n, FROM],
    want: ['claim', null, null, null, 'claimable'],
  },
])
