import { ETH, understand } from './understand'

const SLISBNB = '0xb0b84d294e0c75a6abe60171b70edeb2efd14a1b'
const MANAGER = '0x1adB950d8bB3dA4bE104211D5AB038628e477fE6'

understand('lista-dao', [
  {
    to: MANAGER,
    fn: 'deposit()',
    valueWei: 7n,
    chainId: 56,
    want: ['deposit', ETH, 7n, SLISBNB, 'protocol-rate'],
  },
  {
    to: MANAGER,
    fn: 'requestWithdraw(uint256 amountInSlisBnb)',
    args: [5n],
    chainId: 56,
    want: ['redeem', SLISBNB, 5n, ETH, 'queued'],
  },
  {
    to: MANAGER,
    fn: 'instantWithdraw(uint256 amount)',
    args: [5n],
    chainId: 56,
    want: ['redeem', SLISBNB, 5n, ETH, 'protocol-rate'],
  },
  {
    to: MANAGER,
    fn: 'claimWithdraw(uint256 idx)',
    args: [1n],
    chainId: 56,
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
