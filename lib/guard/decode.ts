import { isSameAddress, NATIVE, ZERO_ADDRESS } from '../core/address.ts'
import { isAt } from './abi.ts'
import type { DecodeContext, Decoder, GuardRequest } from './decoder.ts'
import { DECODERS } from './decoders/index.ts'
import { unsure } from './decoders/smartAccount.ts'
import { approval, finish } from './draft.ts'
import type { Intent } from './intent.ts'

/** A wrapper in a wrapper in a wrapper: what real requests have, with room. */
const MAX_DEPTH = 4
/** Inner requests of one request, over all depths: bounds the time. */
const MAX_PARTS = 64
/** Hex digits of all inner requests together: each level of a wrapper holds the next. */
const MAX_ALL = 4 * 131_072
/** More call data than a transaction may have (geth's pool: 128 kB) is not looked at. In hex digits. */
const MAX_DATA = 2 * 131_072
const EVERYTHING = 2n ** 256n - 1n

const byShape = (decoder: Decoder) => Object.keys(decoder.addresses).length === 0

/** Those at home at the address first. */
function candidates(request: GuardRequest): Decoder[] {
  const target = request.type === 'call' ? request.to : request.domain.verifyingContract
  const atHome = DECODERS.filter(decoder => isAt(decoder.addresses, request.chainId, target))
  return [...atHome, ...DECODERS.filter(byShape)]
}

function unknown(request: GuardRequest, reason: string): Intent {
  const isCall = request.type === 'call'
  return finish(
    { kind: 'unknown', confidence: 'none', reason },
    {
      venue: 'unknown',
      function: isCall ? undefined : request.primaryType,
      target: isCall ? request.to : request.domain.verifyingContract,
      from: request.from,
    },
  )
}

/** An authorization hands the whole account to a contract's code: more than any allowance. Source: EIP-7702. */
function delegations(request: GuardRequest): Intent[] {
  if (request.type !== 'call') return []
  const { delegatesTo = [], from } = request
  return delegatesTo.map(delegate => {
    const isTakenBack = isSameAddress(delegate, ZERO_ADDRESS)
    const doubt = isTakenBack ? {} : ({ confidence: 'low', reason: 'delegates-to-code' } as const)
    return finish(
      {
        kind: 'approve',
        direction: 'delegate',
        approval: approval(undefined, delegate, isTakenBack ? 0n : EVERYTHING),
        ...doubt,
      },
      { venue: 'eip7702', function: 'authorizationList()', target: from, from },
    )
  })
}

/** Coins that come along but that nobody tells of: whoever is called keeps them. */
function withCoins(request: GuardRequest, intents: Intent[]): Intent[] {
  const isTold = intents.some(({ give }) => give.some(({ token }) => token === NATIVE))
  return request.type === 'typed-data' || request.valueWei === 0n || isTold
    ? intents
    : unsure(intents, 'more-is-paid')
}

/**
 * What a request does, as far as its own bytes say. At least one intent; `unknown` with a reason where nobody
 * understands it; of several decoders one that is sure goes first. Never throws for any request; reasons are i18n keys under `guard.reasons`.
 */
export function decode(request: GuardRequest): Intent[] {
  let parts = 0
  let digits = 0
  const decodeAt = (inner: GuardRequest, depth: number): Intent[] => {
    if (depth > MAX_DEPTH || ++parts > MAX_PARTS) return [unknown(inner, 'too-deep')]
    if (inner.type === 'call') {
      digits += inner.data.length
      if (inner.data.length > MAX_DATA || digits > MAX_ALL) return [unknown(inner, 'too-large')]
    }
    const context: DecodeContext = { decodeInner: part => decodeAt(part, depth + 1) }
    let doubted: Intent[] | undefined
    for (const decoder of candidates(inner)) {
      const found = decoder.decode(inner, context)
      if (!found?.length) continue
      const intents = withCoins(inner, found)
      if (intents.every(intent => intent.confidence === 'high')) return intents
      doubted ??= intents
    }
    if (doubted) return doubted
    return [unknown(inner, inner.type === 'call' && !inner.to ? 'creates-contract' : 'unknown-function')]
  }
  return [...decodeAt(request, 0), ...delegations(request)]
}
