import { ETH, understand } from './understand'

const BNBX = '0x1bdd3cf7f79cfb8edbb955f20ad99211551ba275'
const to = '0x3b961e83400D51e6E1AF5c450d3C7d7b80588d28'
const chainId = 56

understand('stader', [
  {
    to,
    chainId,
    fn: 'delegate(string referralId)',
    args: ['x'],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, BNBX, 'protocol-rate'],
  },
  {
    to,
    chainId,
    fn: 'requestWithdraw(uint256 amount,string referralId)',
    args: [5n, 'x'],
    want: ['redeem', BNBX, 5n, ETH, 'queued'],
  },
  {
    to,
    chainId,
    fn: 'claimWithdrawal(uint256 idx)',
    args: [1n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
