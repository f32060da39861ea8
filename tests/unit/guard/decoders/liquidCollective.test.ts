import { ETH, OTHER, understand } from './understand'

const LSETH = '0x8c1bed5b9a0928467c9b1341da1d7bd5e10b6549'

understand('liquid-collective', [
  { to: LSETH, fn: 'deposit()', valueWei: 7n, want: ['deposit', ETH, 7n, LSETH, 'protocol-rate'] },
  {
    to: LSETH,
    fn: 'requestRedeem(uint256 lsETHAmount,address recipient)',
    args: [5n, OTHER],
    want: ['redeem', LSETH, 5n, ETH, 'queued'],
    recipient: OTHER,
  },
  {
    to: LSETH,
    fn: 'claimRedeemRequests(uint32[] redeemRequestIds,uint32[] withdrawalEventIds)',
    args: [[1], [2]],
    want: ['claim', null, null, ETH, 'claimable'],
    recipient: null,
  },
])
