import { ETH, understand } from './understand'

const BEHYPE = '0xd8fc8f0b03eba61f64d08b0bef69d80916e5dda9'
const MANAGER = '0x9d0B0877b9f2204CF414Ca7862E4f03506822538'
const WITHDRAW = 'withdraw(uint256 beHYPEAmount,bool instant,uint256 minAmountOut)'
const chainId = 999

understand('hyperbeat', [
  {
    to: '0xCeaD893b162D38e714D82d06a7fe0b0dc3c38E0b',
    chainId,
    fn: 'stake(string communityCode)',
    args: ['x'],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, BEHYPE, 'protocol-rate'],
  },
  {
    to: MANAGER,
    chainId,
    fn: WITHDRAW,
    args: [5n, true, 4n],
    min: 4n,
    want: ['redeem', BEHYPE, 5n, ETH, 'min'],
  },
  {
    to: MANAGER,
    chainId,
    fn: WITHDRAW,
    args: [5n, false, 4n],
    min: 4n,
    want: ['redeem', BEHYPE, 5n, ETH, 'queued'],
  },
  {
    to: MANAGER,
    chainId,
    fn: 'claimWithdrawal(uint256 withdrawalId)',
    args: [1n],
    want: ['claim', null, null, ETH, 'claimable'],
    recipient: null,
  },
])
