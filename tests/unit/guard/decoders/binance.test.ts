import { ETH, OTHER, understand } from './understand'

const WBETH = '0xa2e3356610840701bdf5611a53974510ae27e2e1'
const UNWRAP = '0x79973d557CD9dd87eb61E250cc2572c990e20196'

understand('binance-wbeth', [
  {
    to: WBETH,
    fn: 'deposit(address referral)',
    args: [OTHER],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, WBETH, 'protocol-rate'],
  },
  {
    to: WBETH,
    fn: 'requestWithdrawEth(uint256 wbethAmount)',
    args: [5n],
    want: ['redeem', WBETH, 5n, ETH, 'queued'],
  },
  {
    to: UNWRAP,
    fn: 'claimWithdraw(uint256 index)',
    args: [0n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
