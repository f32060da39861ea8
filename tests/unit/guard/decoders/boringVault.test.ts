import { OTHER, understand } from './understand'

const CMETH = '0xe6829d9a7ee3040e1276fa75293bde931859e8fa'
const METH = '0xd5f7838f5c461feff7fe49ea5ebaf7728bb0adfa'
const WEETHS = '0x917cee801a67f933f2e6b33fc0cd1ed2d5909d88'
const QUEUE = '0x12Be34bE067Ebd201f6eAf78a861D90b2a66B113'
const DEPOSIT = 'deposit(address depositAsset,uint256 depositAmount,uint256 minimumMint)'

understand('veda-teller', [
  {
    to: '0xB6f7D38e3EAbB8f69210AFc2212fe82e0f1912b0',
    fn: DEPOSIT,
    args: [METH, 5n, 4n],
    min: 4n,
    want: ['deposit', METH, 5n, CMETH, 'min'],
  },
  {
    to: '0x99de9e5a3ec2750a6983c8732e6e795a35e7b861',
    fn: DEPOSIT,
    args: [METH, 5n, 4n],
    min: 4n,
    want: ['deposit', METH, 5n, WEETHS, 'min'],
  },
])

understand('mantle-cmeth', [
  {
    to: QUEUE,
    fn: 'requestWithdraw(address asset,uint96 shares,uint16 maxLoss,bool allowThirdPartyToComplete)',
    args: [METH, 5n, 1, true],
    want: ['redeem', CMETH, 5n, METH, 'queued'],
  },
  {
    to: QUEUE,
    fn: 'completeWithdraw(address asset,address account)',
    args: [METH, OTHER],
    want: ['claim', null, null, METH, 'claimable'],
    recipient: OTHER,
  },
])
