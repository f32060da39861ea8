import type { Address } from '../../core/address.ts'
import { type Addresses, callDecoder, isAt, on } from '../abi.ts'
import type { Draft } from '../draft.ts'

/**
 * Through which Fusion pays: its orders name it as the receiver, and who is paid in the end is in an extension of which
 * only the hash is signed. Source: 1inch/fusion-protocol:README.md, 1inch/fusion-sdk (the second, older one)
 */
const SETTLEMENTS: Addresses = {
  '0x2ad5004c60e16e54d5007c80ce329adde5b51ef5': [
    1, 10, 56, 100, 130, 137, 146, 250, 8217, 8453, 42161, 43114, 59144, 1313161554,
  ],
  '0x65497e56cf49c51f1c1d54dc9005a7b38b98b30f': [25, 143, 999],
  '0xfb2809a5314473e1165f6b58018e20ed8f07b840': [1],
}

export const paidOn = (chainId: number, receiver: Address): Pick<Draft, 'confidence' | 'reason'> =>
  isAt(SETTLEMENTS, chainId, receiver) ? { confidence: 'low', reason: 'terms-off-chain' } : {}

export const oneInchSettlement = callDecoder({
  id: '1inch-limit-order-v4',
  addresses: SETTLEMENTS,
  functions: [
    on('settleOrders(bytes data)', () => ({
      kind: 'unknown',
      confidence: 'none',
      reason: 'call-of-a-solver',
    })),
  ],
})
