import { coin, orSender, swapIn, swapOut } from '../draft.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'

// Source: ethereum/clear-signing-erc7730-registry:registry/paraswap/eip712-Velora-DeltaV2.json
export const veloraDelta = typedDecoder({
  id: 'velora-delta',
  primaryTypes: ['Order'],
  matches: ({ domain }) => domain.name === 'Velora' || domain.name === 'Portikus',
  decode(message, { from }) {
    const [sell, buy, to] = [message.srcToken, message.destToken, message.beneficiary].map(addressIn)
    const [sold, bought] = [message.srcAmount, message.destAmount].map(uintOf)
    if (!sell || !buy || !to || sold === undefined || bought === undefined) return undefined
    const terms = { recipient: orSender(to, from), deadlineS: uintOf(message.deadline) }
    // kind 1 is a purchase of an exact amount.
    const swap = uintOf(message.kind) === 1n ? swapOut : swapIn
    return swap([coin(sell), sold], [coin(buy), bought], terms)
  },
})
