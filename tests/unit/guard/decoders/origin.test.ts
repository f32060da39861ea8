import { understand } from './understand'

const OETH = '0x856c4efb76c1d1ae02e20ceb03a2a6a08b0b8dc3'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const WETH_BASE = '0x4200000000000000000000000000000000000006'
const SUPEROETHB = '0xdbfefd2e8460a6ee4955a68582f85708baea60a3'
const WS = '0x039e2fb66102314ce7b64ce5ce3e5183bc94ad38'
const OS = '0xb1e25689d55734fd3fffc939c4c3eb52dff8a794'
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
  {
    to: VAULT,
    fn: 'mint(address asset,uint256 amount,uint256 min)',
    args: [WETH, 5n, 5n],
    want: ['deposit', WETH, 5n, OETH, 'protocol-rate'],
  },
  {
    to: '0x98a0CbeF61bD2D21435f433bE4CD42B56B38CC93',
    chainId: 8453,
    fn: 'mint(uint256 amount)',
    args: [5n],
    want: ['deposit', WETH_BASE, 5n, SUPEROETHB, 'protocol-rate'],
  },
  {
    to: '0x98a0CbeF61bD2D21435f433bE4CD42B56B38CC93',
    chainId: 8453,
    fn: 'requestWithdrawal(uint256 amount)',
    args: [5n],
    want: ['redeem', SUPEROETHB, 5n, WETH_BASE, 'queued'],
  },
  {
    to: '0xa3c0eCA00D2B76b4d1F170b0AB3FdeA16C180186',
    chainId: 146,
    fn: 'mint(uint256 amount)',
    args: [5n],
    want: ['deposit', WS, 5n, OS, 'protocol-rate'],
  },
  {
    to: '0xa3c0eCA00D2B76b4d1F170b0AB3FdeA16C180186',
    chainId: 146,
    fn: 'claimWithdrawals(uint256[] requestIds)',
    args: [[2n]],
    want: ['claim', null, null, WS, 'claimable'],
  },
])
