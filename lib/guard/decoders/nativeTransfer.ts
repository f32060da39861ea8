import { NATIVE } from '../../core/address.ts'
import type { Decoder } from '../decoder.ts'
import { finish, give } from '../draft.ts'

/** The chain's coin sent with no data. Contracts that stake what they receive have decoders of their own. */
export const nativeTransfer: Decoder = {
  id: 'native',
  addresses: {},
  decode(request) {
    if (request.type !== 'call' || !request.to || request.data !== '0x') return undefined
    const draft = { kind: 'transfer' as const, give: [give(NATIVE, request.valueWei)], recipient: request.to }
    return [finish(draft, { venue: 'native', function: undefined, target: request.to, from: request.from })]
  },
}
