import { ETH, FROM, OTHER, understand } from './understand'

const FRXETH = '0x5e8422345238f34275888049021821e8e08caa1f'
const SFRXETH = '0xac3e018457b222d93114458476f3e3416abbe38f'
const MINTER = '0x7Bc6bad540453360F744666D625fec0ee1320cA3'
const QUEUE = '0xfDC69e6BE352BD5644C438302DE4E311AAD5565b'

understand('frax-minter', [
  { to: MINTER, fn: 'mintFrxEth()', valueWei: 7n, want: ['deposit', ETH, 7n, FRXETH, 'protocol-rate'] },
  {
    to: MINTER,
    fn: 'mintFrxEthAndGive(address recipient)',
    args: [OTHER],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, FRXETH, 'protocol-rate'],
    recipient: OTHER,
  },
  {
    to: MINTER,
    fn: 'submitAndDeposit(address recipient)',
    args: [FROM],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, SFRXETH, 'protocol-rate'],
  },
])

understand('frax-redemptionqueue', [
  {
    to: QUEUE,
    fn: 'enterRedemptionQueue(address recipient,uint120 amountToRedeem)',
    args: [FROM, 5n],
    want: ['redeem', FRXETH, 5n, ETH, 'queued'],
  },
  {
    to: QUEUE,
    fn: 'enterRedemptionQueueViaSfrxEth(address recipient,uint120 sfrxEthAmount)',
    args: [OTHER, 5n],
    want: ['redeem', SFRXETH, 5n, ETH, 'queued'],
    recipient: OTHER,
  },
  {
    to: QUEUE,
    fn: 'fullRedeemNft(uint256 nftId,address recipient)',
    args: [1n, FROM],
    want: ['claim', null, null, ETH, 'claimable'],
  },
  {
    to: QUEUE,
    fn: 'partialRedeemNft(uint256 nftId,address recipient,uint120 redeemAmount)',
    args: [1n, OTHER, 4n],
    want: ['claim', null, null, ETH, 'claimable'],
    recipient: OTHER,
  },
])
