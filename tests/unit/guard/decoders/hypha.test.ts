import { ETH, understand } from './understand'

const GGAVAX = '0xa25eaf2906fa1a3a13edac9b9657108af7b703e3'
const QUEUE = '0x61f908D4992a790A2792D3C36850B4b9eB5849A3'
const chainId = 43114

understand('hypha', [
  {
    to: GGAVAX,
    chainId,
    fn: 'depositAVAX()',
    valueWei: 7n,
    want: ['deposit', ETH, 7n, GGAVAX, 'protocol-rate'],
  },
  {
    to: QUEUE,
    chainId,
    fn: 'requestUnstake(uint256 shares,uint48 expirationDelay)',
    args: [5n, 100],
    want: ['redeem', GGAVAX, 5n, ETH, 'queued'],
  },
  {
    to: QUEUE,
    chainId,
    fn: 'claimUnstake(uint256 requestId)',
    args: [1n],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
