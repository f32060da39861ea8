import { ETH, understand } from './understand'

const KHYPE = '0xfd739d4e423301ce9385c1fb8850539d657c296d'
const MANAGER = '0x393D0B87Ed38fc779FD9611144aE649BA6082109'

understand('kinetiq', [
  {
    to: MANAGER,
    fn: 'stake()',
    valueWei: 7n,
    chainId: 999,
    want: ['deposit', ETH, 7n, KHYPE, 'protocol-rate'],
  },
  {
    to: MANAGER,
    fn: 'queueWithdrawal(uint256 amount)',
    args: [5n],
    chainId: 999,
    want: ['redeem', KHYPE, 5n, ETH, 'queued'],
  },
  {
    to: MANAGER,
    fn: 'confirmWithdrawal(uint256 withdrawalId)',
    args: [1n],
    chainId: 999,
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
