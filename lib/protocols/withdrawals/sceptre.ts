import { unlocks } from './unlocks.ts'

/** sFLR is of sAVAX's code and has its interface. */
export const sceptreWithdrawals = unlocks({
  id: 'sceptre',
  protocolId: 'sceptre',
  chainId: 14,
  contract: '0x12e605bc104e93B45e1aD99F9e555f659051c2BB',
  name: 'sFLR',
  tokenId: 'sflr',
  payout: 'FLR',
  sources: ['KyberNetwork/kyberswap-dex-lib:pkg/source/platypus/abi/StakedAVAX.json'],
})
