import { understand } from './understand'

const OETH = '0x856c4efb76c1d1ae02e20ceb03a2a6a08b0b8dc3'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const VAULT = '0x39254033945AA2E4809Cc2977E7087BEE48bd7Ab'

understand('origin', [
  { to: VAULT, fn: 'mint(uint256 amount)', args: [5n], want: ['deposit', WETH, 5n, OETH, 'protocol-rate'] },
  {
    to: VAULT,
    fn: 'requestWithdrawal(uint256 amount)',
    args: [5n],
    want: ['redeem', OETH, 5n, WETH, 'queued'],
  },
  {
    to: VAULT,
    fn: 'claimWithdrawal(uint256 requestId)',
    args: [2n],
    want: ['claim', null, null, WETH, 'claimable'],
  },
  {
    to: VAULT,
    fn: 'claimWithdrawals(uint256[] requestIds)',
    args: [[2n, 3n]],
    want: ['claim', null, null, WETH, 'claimable'],
  },
])
