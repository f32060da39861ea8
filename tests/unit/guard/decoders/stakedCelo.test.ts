import { ETH, OTHER, understand } from './understand'

const STCELO = '0xc668583dcbdc9ae6fa3ce46462758188adfdfc24'
const MANAGER = '0x0239b96D10a434a56CC9E09383077A0490cF9398'
const chainId = 42220

understand('staked-celo', [
  {
    to: MANAGER,
    chainId,
    fn: 'deposit()',
    valueWei: 7n,
    want: ['deposit', ETH, 7n, STCELO, 'protocol-rate'],
  },
  {
    to: MANAGER,
    chainId,
    fn: 'withdraw(uint256 stCeloAmount)',
    args: [5n],
    want: ['redeem', STCELO, 5n, ETH, 'queued'],
  },
  {
    to: '0x4aAD04D41FD7fd495503731C5a2579e19054C432',
    chainId,
    fn: 'finishPendingWithdrawal(address beneficiary,uint256 local,uint256 locked)',
    args: [OTHER, 0n, 1n],
    want: ['claim', null, null, ETH, 'claimable'],
    recipient: OTHER,
  },
])
