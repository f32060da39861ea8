import { understand } from './understand'

const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const QUEUE = '0xDdA0483184E75a5579ef9635ED14BacCf9d50283'

understand('puffer-withdrawal', [
  {
    to: QUEUE,
    fn: 'completeQueuedWithdrawal(uint256 withdrawalIdx)',
    args: [9n],
    want: ['claim', null, null, WETH, 'claimable'],
    recipient: null,
  },
])
