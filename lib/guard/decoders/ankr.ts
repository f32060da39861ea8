import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { queueExit, stakeCoins } from './staking.ts'

const ANKRETH: Address = '0xe95a203b1a91a908f9b9ce46459d101078c2c3cb'

// Source: karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/eth2Staking.json, flashUnstake.json
export const ankrPool = callDecoder({
  id: 'ankr',
  addresses: { '0x84db6ee82b7cf3b47e8f19270abde5718b936670': [1] },
  functions: [
    on('stakeAndClaimAethC()', (_args, call) => stakeCoins(ANKRETH, call)),
    on('unstakeAETH(uint256 shares)', ([shares], { from }) => queueExit(ANKRETH, shares, from)),
  ],
})

export const ankrSwapPool = callDecoder({
  id: 'ankr',
  addresses: { '0xf047f23acfdb1315cf63ad8ab5146d5fda4267af': [1] },
  functions: [
    on('swapEth(uint256 amount, address receiver)', ([amount, recipient]) => ({
      kind: 'redeem',
      give: [give(ANKRETH, amount)],
      receive: [get(NATIVE, undefined, 'protocol-rate')],
      recipient,
    })),
  ],
})
