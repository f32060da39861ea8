import { ETH, understand } from './understand'

const STS = '0xe5da20f15420ad15de0fa650600afc998bbe3955'

understand('beets', [
  { to: STS, fn: 'deposit()', valueWei: 7n, chainId: 146, want: ['deposit', ETH, 7n, STS, 'protocol-rate'] },
  {
    to: STS,
    fn: 'undelegateFromPool(uint256 amountShares)',
    args: [5n],
    chainId: 146,
    want: ['redeem', STS, 5n, ETH, 'queued'],
  },
  {
    to: STS,
    fn: 'undelegate(uint256 validatorId,uint256 amountShares)',
    args: [1n, 5n],
    chainId: 146,
    want: ['redeem', STS, 5n, ETH, 'queued'],
  },
  {
    to: STS,
    fn: 'withdraw(uint256 withdrawId,bool emergency)',
    args: [1n, false],
    chainId: 146,
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
