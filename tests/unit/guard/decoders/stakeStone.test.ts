import { ETH, understand } from './understand'

const STONE = '0x7122985656e38bdc0302db86685bb972b145bd3c'
const VAULT = '0xA62F9C5af106FeEE069F38dE51098D9d81B90572'

understand('stakestone', [
  { to: VAULT, fn: 'deposit()', valueWei: 7n, want: ['deposit', ETH, 7n, STONE, 'protocol-rate'] },
  {
    to: VAULT,
    fn: 'requestWithdraw(uint256 shares)',
    args: [5n],
    want: ['redeem', STONE, 5n, ETH, 'queued'],
  },
  {
    to: VAULT,
    fn: 'instantWithdraw(uint256 amount,uint256 shares)',
    args: [1n, 5n],
    want: ['redeem', STONE, 5n, ETH, 'protocol-rate'],
  },
  {
    to: VAULT,
    fn: 'instantWithdraw(uint256 amount,uint256 shares)',
    args: [1n, 0n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
