import { ETH, FROM, OTHER, understand } from './understand'

const PXETH = '0x04c154b66cb340f3ae24111cc767e0184ed00cc6'
const APXETH = '0x9ba021b0a9b958b5e75ce9f6dff97c7ee52cb3e6'
const PIREX = '0xD664b74274DfEB538d9baC494F3a4760828B02b0'

understand('dinero', [
  {
    to: PIREX,
    fn: 'deposit(address receiver,bool shouldCompound)',
    args: [FROM, false],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, PXETH, 'protocol-rate'],
  },
  {
    to: PIREX,
    fn: 'deposit(address receiver,bool shouldCompound)',
    args: [OTHER, true],
    valueWei: 7n,
    want: ['deposit', ETH, 7n, APXETH, 'protocol-rate'],
    recipient: OTHER,
  },
  {
    to: PIREX,
    fn: 'initiateRedemption(uint256 assets,address receiver,bool shouldTriggerValidatorExit)',
    args: [5n, FROM, false],
    want: ['redeem', PXETH, 5n, ETH, 'queued'],
  },
  {
    to: PIREX,
    fn: 'instantRedeemWithPxEth(uint256 assets,address receiver)',
    args: [5n, FROM],
    want: ['redeem', PXETH, 5n, ETH, 'protocol-rate'],
  },
  {
    to: PIREX,
    fn: 'redeemWithUpxEth(uint256 tokenId,uint256 assets,address receiver)',
    args: [1n, 5n, OTHER],
    want: ['claim', null, null, ETH, 'claimable'],
    recipient: OTHER,
  },
])
