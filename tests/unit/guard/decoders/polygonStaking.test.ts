import { ETH, FROM, understand } from './understand'

const POL = '0x455e53cbb86018ac2b8092fdcd39d8444affc3f6'
const MATICX = '0xf03a7eb46d01d9ecaa104558c732cf82f6b6b645'
const MATICX_POLYGON = '0xfa68fb4628dff1028cfec22b4162fccd0d45efb6'
const POOL = '0xfd225C9e6601C9d38d8F98d8731BF59eFcF8C0E3'
const STMATIC = '0x9ee91f9f426fa633d227f7a9b000e28b9dfd8599'

understand('stader', [
  {
    to: MATICX,
    fn: 'submitPOL(uint256 amount)',
    args: [5n],
    want: ['deposit', POL, 5n, MATICX, 'protocol-rate'],
  },
  {
    to: MATICX,
    fn: 'requestWithdraw(uint256 amount)',
    args: [5n],
    want: ['redeem', MATICX, 5n, POL, 'queued'],
  },
  {
    to: MATICX,
    fn: 'claimWithdrawal(uint256 idx)',
    args: [0n],
    want: ['claim', null, null, POL, 'claimable'],
  },
  {
    to: POOL,
    chainId: 137,
    valueWei: 7n,
    fn: 'swapMaticForMaticXViaInstantPool()',
    want: ['deposit', ETH, 7n, MATICX_POLYGON, 'protocol-rate'],
  },
  {
    to: POOL,
    chainId: 137,
    fn: 'requestMaticXSwap(uint256 amount)',
    args: [5n],
    want: ['redeem', MATICX_POLYGON, 5n, ETH, 'queued'],
  },
  {
    to: POOL,
    chainId: 137,
    fn: 'claimMaticXSwap(uint256 idx)',
    args: [0n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])

understand('lido-polygon', [
  {
    to: STMATIC,
    fn: 'requestWithdraw(uint256 amount,address referral)',
    args: [5n, FROM],
    want: ['redeem', STMATIC, 5n, POL, 'queued'],
  },
  {
    to: STMATIC,
    fn: 'claimTokens(uint256 tokenId)',
    args: [3n],
    want: ['claim', null, null, POL, 'claimable'],
  },
])
