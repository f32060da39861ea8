import { type Address, isSameAddress } from '../../core/address.ts'
import type { TypedDataRequest } from '../decoder.ts'
import { coin, type Draft, orSender, swapIn, swapOut } from '../draft.ts'
import { addressIn, type Fields, fieldsOf, typedDecoder, uintOf } from '../message.ts'

const DELTA: Address = '0x0000000000bbf5c5fd284e657f01bd000933c96d'

/** A name is no proof: only the known contract's orders are sure, and only those that end on the same chain. */
function doubtOf(message: Fields, { chainId, domain }: TypedDataRequest): Partial<Draft> {
  if (!isSameAddress(domain.verifyingContract, DELTA))
    return { confidence: 'low', reason: 'unknown-contract' }
  const to = uintOf(fieldsOf(message.bridge).destinationChainId) ?? 0n
  return to === 0n || to === BigInt(chainId) ? {} : { confidence: 'low', reason: 'leaves-the-chain' }
}

// Source: ethereum/clear-signing-erc7730-registry:registry/paraswap/eip712-Velora-DeltaV2.json, npm @velora-dex/sdk
export const veloraDelta = typedDecoder({
  id: 'velora-delta',
  primaryTypes: ['Order'],
  matches: ({ domain }) => domain.name === 'Velora' || domain.name === 'Portikus',
  decode(message, request) {
    const [sell, buy, to] = [message.srcToken, message.destToken, message.beneficiary].map(addressIn)
    const [sold, bought] = [message.srcAmount, message.destAmount].map(uintOf)
    if (!sell || !buy || !to || sold === undefined || bought === undefined) return undefined
    const terms = { recipient: orSender(to, request.from), deadlineS: uintOf(message.deadline) }
    // kind 1 is a purchase of an exact amount.
    const swap = uintOf(message.kind) === 1n ? swapOut : swapIn
    return { ...swap([coin(sell), sold], [coin(buy), bought], terms), ...doubtOf(message, request) }
  },
})
