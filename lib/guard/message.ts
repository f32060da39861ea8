import { type Address, lower } from '../core/address.ts'
import type { DecodeContext, Decoder, TypedDataRequest } from './decoder.ts'
import { type Draft, finish } from './draft.ts'
import type { Intent } from './intent.ts'

/** A part of a typed message that is a struct; empty when it is not one. */
export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The items of an array of structs, holes too; undefined when it is none or is longer than anyone signs. */
export function itemsOf(value: unknown): Fields[] | undefined {
  return Array.isArray(value) && value.length <= 64 ? Array.from(value, fieldsOf) : undefined
}

const TOO_LARGE = 2n ** 256n

/** Dapps write integers as numbers, decimal or hex strings. Undefined for anything else, negative or beyond 256 bits. */
export function uintOf(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value >= 0n && value < TOO_LARGE ? value : undefined
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined
  if (typeof value !== 'string' || value.length > 80 || !/^(\d+|0x[0-9a-fA-F]+)$/.test(value))
    return undefined
  const number = BigInt(value)
  return number < TOO_LARGE ? number : undefined
}

export function addressIn(value: unknown): Address | undefined {
  return typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) ? lower(value) : undefined
}

interface TypedDecoderOptions {
  id: string
  primaryTypes: readonly string[]
  /** Beyond the primary type: the domain, or the kind of witness. */
  matches?: (request: TypedDataRequest) => boolean
  /** Undefined: the message does not hold what the type promises. */
  decode(
    message: Fields,
    request: TypedDataRequest,
    context: DecodeContext,
  ): Draft | readonly (Draft | Intent)[] | undefined
}

/** A decoder of one kind of signed message. */
export function typedDecoder({ id, primaryTypes, matches, decode }: TypedDecoderOptions): Decoder {
  return {
    id,
    addresses: {},
    decode(request, context) {
      if (request.type !== 'typed-data' || !primaryTypes.includes(request.primaryType)) return undefined
      if (matches && !matches(request)) return undefined
      const drafts = decode(request.message, request, context)
      if (!drafts) return undefined
      const origin = {
        venue: id,
        function: request.primaryType,
        target: request.domain.verifyingContract,
        from: request.from,
      }
      const list = Array.isArray(drafts) ? drafts : [drafts as Draft]
      return list.map((draft: Draft | Intent) => ('basis' in draft ? draft : finish(draft, origin)))
    },
  }
}
