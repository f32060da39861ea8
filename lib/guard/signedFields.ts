import { fieldsOf } from './message.ts'

/** More items or levels than any message that is read here has: they are passed on as they are. */
const MOST = 64
const MAX_DEPTH = 8

type Types = Readonly<Record<string, readonly { name: string; type: string }[]>>

/**
 * What of a value of `type` is signed: the fields that the types name, and nothing beside them. A page can put any
 * others into the message; wallets do not hash them, so nobody may judge by them. Source: EIP-712, encodeData
 */
export function signedFields(value: unknown, type: string, types: Types, depth = 0): unknown {
  const [, item] = /^(.+)\[\d*\]$/.exec(type) ?? []
  if (item !== undefined && Array.isArray(value) && value.length <= MOST)
    return Array.from(value, one => signedFields(one, item, types, depth))
  if (!Object.hasOwn(types, type) || depth > MAX_DEPTH) return value
  const fields = fieldsOf(value)
  const named = types[type]?.filter(({ name }) => Object.hasOwn(fields, name)) ?? []
  return Object.fromEntries(
    named.map(member => [member.name, signedFields(fields[member.name], member.type, types, depth + 1)]),
  )
}
