import { ETH, understand } from './understand'

const SFLR = '0x12e605bc104e93b45e1ad99f9e555f659051c2bb'

understand('sceptre', [
  {
    to: SFLR,
    chainId: 14,
    fn: 'requestUnlock(uint256 shareAmount)',
    args: [5n],
    want: ['redeem', SFLR, 5n, ETH, 'queued'],
  },
  { to: SFLR, chainId: 14, fn: 'redeem()', want: ['claim', null, null, ETH, 'claimable'] },
  {
    to: SFLR,
    chainId: 14,
    fn: 'redeem(uint256 unlockIndex)',
    args: [1n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
