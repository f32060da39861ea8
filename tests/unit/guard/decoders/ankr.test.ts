import { ETH, OTHER, understand } from './understand'

const ANKRETH = '0xe95a203b1a91a908f9b9ce46459d101078c2c3cb'
const POOL = '0x84db6eE82b7Cf3b47E8F19270abdE5718B936670'
const SWAP = '0xf047f23ACFdB1315cF63Ad8aB5146d5fDa4267Af'

understand('ankr', [
  {
    to: POOL,
    fn: 'stakeAndClaimAethC()',
    valueWei: 7n,
    want: ['deposit', ETH, 7n, ANKRETH, 'protocol-rate'],
  },
  { to: POOL, fn: 'unstakeAETH(uint256 shares)', args: [5n], want: ['redeem', ANKRETH, 5n, ETH, 'queued'] },
  {
    to: SWAP,
    fn: 'swapEth(uint256 amount,address receiver)',
    args: [5n, OTHER],
    want: ['redeem', ANKRETH, 5n, ETH, 'protocol-rate'],
    recipient: OTHER,
  },
])
