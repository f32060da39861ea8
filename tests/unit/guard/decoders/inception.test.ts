import { ETH, FROM, OTHER, understand } from './understand'

const INETH = '0xf073bac22dab7faf4a3dd6c6189a70d54110525c'
const POOL = '0x46199cAa0e453971cedf97f926368d9E5415831a'

understand('inceptionlrt', [
  { to: POOL, fn: 'stake()', valueWei: 7n, want: ['deposit', ETH, 7n, INETH, 'protocol-rate'] },
  {
    to: POOL,
    fn: 'unstake(address to,uint256 shares)',
    args: [FROM, 5n],
    want: ['redeem', INETH, 5n, ETH, 'queued'],
  },
  {
    to: POOL,
    fn: 'flashUnstake(uint256 shares,address to)',
    args: [5n, OTHER],
    want: ['redeem', INETH, 5n, ETH, 'protocol-rate'],
    recipient: OTHER,
  },
  {
    to: POOL,
    fn: 'claimUnstake(address claimer)',
    args: [FROM],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
