import type { Address, Hex } from '../core/address.ts'
import type { TypedDataRequest } from './decoder.ts'
import { addressIn, fieldsOf, uintOf } from './message.ts'
import { signedFields } from './signedFields.ts'

/** Characters of a typed message given as JSON text. */
const MAX_TEXT = 262_144

function parseTypes(value: unknown): TypedDataRequest['types'] | undefined {
  const types: Record<string, { name: string; type: string }[]> = {}
  for (const [name, members] of Object.entries(fieldsOf(value))) {
    if (!Array.isArray(members) || members.length > 64) return undefined
    const list = Array.from(members, fieldsOf)
    if (!list.every(member => typeof member.name === 'string' && typeof member.type === 'string'))
      return undefined
    types[name] = list as unknown as { name: string; type: string }[]
  }
  return types
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

function parseDomain(value: unknown): TypedDataRequest['domain'] {
  const domain = fieldsOf(value)
  const parsed = {
    name: text(domain.name),
    version: text(domain.version) ?? uintOf(domain.version)?.toString(),
    chainId: uintOf(domain.chainId),
    verifyingContract: addressIn(domain.verifyingContract),
    salt: text(domain.salt) as Hex | undefined,
  }
  return Object.fromEntries(Object.entries(parsed).filter(([, item]) => item !== undefined))
}

/** A message as it is signed: checked for shape, for the chain of its domain, without what is not hashed. */
export function parseTypedData(
  value: unknown,
  chainId: number,
  from: Address | undefined,
): TypedDataRequest | undefined {
  let data = value
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) return undefined
    try {
      data = JSON.parse(value)
    } catch (error) {
      if (error instanceof SyntaxError) return undefined
      throw error
    }
  }
  const { types, domain, message, primaryType } = fieldsOf(data)
  const parsedTypes = parseTypes(types)
  if (!parsedTypes || typeof primaryType !== 'string' || typeof message !== 'object' || message === null)
    return undefined
  if (!Object.hasOwn(parsedTypes, primaryType)) return undefined
  const parsedDomain = parseDomain(signedFields(domain, 'EIP712Domain', parsedTypes))
  // The chain that the signature is good for is the domain's, whatever the wallet is on.
  const signedFor = parsedDomain.chainId === undefined ? chainId : Number(parsedDomain.chainId)
  return {
    type: 'typed-data',
    chainId: signedFor,
    from,
    primaryType,
    domain: parsedDomain,
    types: parsedTypes,
    message: fieldsOf(signedFields(message, primaryType, parsedTypes)),
  }
}
