import { ETH, understand } from './understand'

const UNIETH = '0xf1376bcef0f78459c0ed0ba5ddce976f1ddf51f4'
const STAKING = '0x4beFa2aA9c305238AA3E0b5D17eB20C045269E9d'

understand('bedrock', [
  {
    to: STAKING,
    fn: 'mint(uint256 minToMint,uint256 deadline)',
    args: [6n, 2000000000n],
    valueWei: 7n,
    min: 6n,
    want: ['deposit', ETH, 7n, UNIETH, 'min'],
  },
  {
    to: STAKING,
    fn: 'redeemFromValidators(uint256 ethersToRedeem,uint256 maxToBurn,uint256 deadline)',
    args: [32n, 5n, 2000000000n],
    min: 32n,
    want: ['redeem', UNIETH, 5n, ETH, 'queued'],
  },
])
