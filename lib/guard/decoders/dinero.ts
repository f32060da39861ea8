import { type Address, NATIVE } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import { get, give } from '../draft.ts'
import { claimExit, queueExit, stakeCoins } from './staking.ts'

const PXETH: Address = '0x04c154b66cb340f3ae24111cc767e0184ed00cc6'
const APXETH: Address = '0x9ba021b0a9b958b5e75ce9f6dff97c7ee52cb3e6'

// Source: dinero-protocol/pirex-eth-contracts:src/PirexEth.sol
export const dinero = callDecoder({
  id: 'dinero',
  addresses: { '0xd664b74274dfeb538d9bac494f3a4760828b02b0': [1] },
  functions: [
    on('deposit(address receiver, bool shouldCompound)', ([receiver, isCompounded], call) =>
      stakeCoins(isCompounded ? APXETH : PXETH, call, receiver),
    ),
    on('initiateRedemption(uint256 assets, address receiver, bool exits)', ([assets, receiver]) =>
      queueExit(PXETH, assets, receiver),
    ),
    on('instantRedeemWithPxEth(uint256 assets, address receiver)', ([assets, recipient]) => ({
      kind: 'redeem',
      give: [give(PXETH, assets)],
      receive: [get(NATIVE, undefined, 'protocol-rate')],
      recipient,
    })),
    on('redeemWithUpxEth(uint256 tokenId, uint256 assets, address receiver)', ([, , receiver]) =>
      claimExit(receiver),
    ),
  ],
})
