import { ETH, FROM, OTHER, understand } from './understand'

const EETH = '0x35fa164735182de50811e8e2e824cfb9b6118ac2'
const WEETH = '0xcd5fe23c85820f7b72d0926fc9b05b43e359b7ee'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const MANAGER = '0xDadEf1fFBFeaAB4f68A9fD181395F68b4e4E7Ae0'
const QUEUE = '0xFbfe6b9cEe0E555Bad7e2E7309EFFC75200cBE38'
const NFT = '0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c'

understand('etherfi-redemptionmanager', [
  {
    to: MANAGER,
    fn: 'redeemEEth(uint256 eEthAmount,address receiver,address outputToken)',
    args: [5n, FROM, ETH],
    want: ['redeem', EETH, 5n, ETH, 'protocol-rate'],
  },
  {
    to: MANAGER,
    fn: 'redeemWeEth(uint256 weEthAmount,address receiver,address outputToken)',
    args: [5n, OTHER, STETH],
    want: ['redeem', WEETH, 5n, STETH, 'protocol-rate'],
    recipient: OTHER,
  },
])

understand('etherfi-weeth-queue', [
  {
    to: QUEUE,
    fn: 'requestWithdraw(uint256 weETHAmount,address recipient)',
    args: [5n, FROM],
    want: ['redeem', WEETH, 5n, ETH, 'queued'],
  },
])

understand('etherfi-withdrawnft', [
  {
    to: NFT,
    fn: 'batchClaimWithdraw(uint256[] tokenIds)',
    args: [[1n, 2n]],
    want: ['claim', null, null, ETH, 'claimable'],
  },
])
