import * as v from 'valibot'
import type { Address, Hex } from '../../core/address.ts'

/** A bigint as it crosses boundaries: a decimal string. */
export const bigintString = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,80}$/),
  v.transform(value => BigInt(value)),
)
export const address = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-fA-F]{40}$/),
  v.transform(value => value.toLowerCase() as Address),
)
export const hex = v.custom<Hex>(value => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value))
export const chainId = v.pipe(v.number(), v.integer(), v.minValue(1))
export const unixS = v.pipe(v.number(), v.minValue(0))
export const level = v.picklist(['ok', 'notice', 'caution', 'danger'])
export const levelOrUnknown = v.picklist(['ok', 'notice', 'caution', 'danger', 'unknown'])
export const bands = v.object({ notice: v.number(), caution: v.number(), danger: v.number() })

export const errorInfo = v.object({
  name: v.string(),
  shortMessage: v.string(),
  details: v.optional(v.string()),
  hint: v.optional(v.string()),
  retryable: v.boolean(),
})

const provenance = { asOfS: unixS, source: v.string(), block: v.optional(bigintString) }

/** Loadable<T> of lib/core/loadable.ts on a boundary. */
export function loadable<const S extends v.GenericSchema>(value: S) {
  return v.variant('status', [
    v.object({ status: v.literal('loading') }),
    v.object({ status: v.literal('ready'), value, ...provenance }),
    v.object({ status: v.literal('stale'), value, error: errorInfo, ...provenance }),
    v.object({ status: v.literal('error'), error: errorInfo }),
  ])
}
