import { unlocks } from './unlocks.ts'

export const benqiWithdrawals = unlocks({
  id: 'benqi',
  protocolId: 'benqi',
  chainId: 43114,
  contract: '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE',
  name: 'sAVAX',
  tokenId: 'savax',
  payout: 'AVAX',
  sources: ['Benqi-fi/BENQI-Smart-Contracts:sAVAX/StakedAvax.sol'],
})
