import { ETH, understand } from './understand'

const SAVAX = '0x2b2c81e08f1af8835a78bb2a90ae924ace0ea4be'

understand('benqi', [
  {
    to: SAVAX,
    fn: 'submit()',
    valueWei: 7n,
    chainId: 43114,
    want: ['deposit', ETH, 7n, SAVAX, 'protocol-rate'],
  },
  {
    to: SAVAX,
    fn: 'requestUnlock(uint256 shareAmount)',
    args: [5n],
    chainId: 43114,
    want: ['redeem', SAVAX, 5n, ETH, 'queued'],
  },
  { to: SAVAX, fn: 'redeem()', chainId: 43114, want: ['claim', null, null, ETH, 'claimable'] },
  {
    to: SAVAX,
    fn: 'redeem(uint256 unlockIndex)',
    args: [1n],
    chainId: 43114,
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
