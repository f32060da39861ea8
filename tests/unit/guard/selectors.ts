import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AbiFunction, type AbiParameter, encodeAbiParameters, encodePacked, parseAbiItem } from 'viem'
import { DECODERS } from '@/lib/guard/decoders'
import { type Inspection, inspect } from '@/lib/guard/inspectFormat'
import type { Random } from './random'

/** One entry point of selectors.draft.json. */
export interface EntryPoint {
  selector: string
  signature: string
  /** With argument names. */
  named: string
  protocol: string
  kind: string
  addresses?: Record<string, { address: string }[]>
  /** Where the amounts are: paths into the arguments, or words. */
  fields: Record<string, string>
}

const FROM = '0x00000000000000000000000000000000000a11ce'
const folder = process.env.MOORING_DATA ?? '../shared/data'

export function readData<T>(file: string): T | undefined {
  const path = join(folder, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** An allowance: what stands where a call holds calls. */
const innerCall = (random: Random) =>
  `0x095ea7b3${random.hex(40).padStart(64, '0')}${'5'.padStart(64, '0')}` as const

/** A value of this type that the contract could take: paths of two tokens, calls that are calls. */
export function randomValue(parameter: AbiParameter, random: Random): unknown {
  const { type, name = '' } = parameter
  const list = /^(.*)\[(\d*)\]$/.exec(type)
  if (list) {
    const isPath = name === 'path' && list[1] === 'address'
    const length = list[2] ? Number(list[2]) : isPath ? 2 : 1
    return Array.from({ length }, () => randomValue({ ...parameter, type: list[1] as string }, random))
  }
  if (type === 'tuple') {
    const { components } = parameter as unknown as { components: AbiParameter[] }
    const parts = components.map(part => randomValue(part, random))
    // A list, for structs without names, that can be read by name too.
    return Object.assign([...parts], Object.fromEntries(components.map((part, i) => [part.name, parts[i]])))
  }
  if (type === 'address') return `0x${random.hex(40)}`
  if (type === 'bool') return true
  if (type === 'string') return 'x'
  if (type === 'bytes' && /path/i.test(name)) {
    const ends = [`0x${random.hex(40)}`, 500, `0x${random.hex(40)}`] as [`0x${string}`, number, `0x${string}`]
    return encodePacked(['address', 'uint24', 'address'], ends)
  }
  if (type === 'bytes') return innerCall(random)
  if (type.startsWith('bytes')) return `0x${random.hex(2 * Number(type.slice(5)))}`
  // A plain call, not one that runs foreign code in the wallet's name.
  if (name === 'operation') return 0
  const bits = Number(type.replace(/^u?int/, ''))
  const number = bits >= 96 ? BigInt(2 + random.below(1e9)) * 1000n + 7n : BigInt(random.below(2))
  return bits <= 48 ? Number(number) : number
}

const placesOf = ({ addresses = {} }: EntryPoint) =>
  Object.entries(addresses).flatMap(([chain, list]) =>
    list.map(({ address }) => [Number(chain), address] as const),
  )

/** Where decoders of a name that begins like this are at home. */
const homesOf = (stem: string) =>
  DECODERS.filter(({ id }) => id.startsWith(stem)).flatMap(({ addresses }) =>
    Object.entries(addresses).map(([address, chains]) => [chains[0] as number, address] as const),
  )

export interface Attempt {
  result: Inspection
  /** The arguments by name. */
  args: Record<string, unknown>
  to: string
}

const rank = ({ intents, confidence }: Inspection) =>
  intents[0] === undefined || intents[0].kind === 'unknown' ? 0 : confidence === 'high' ? 2 : 1

/** The entry point called with random arguments at every place where it could be: the best understood of them. */
export function attempt(entry: EntryPoint, random: Random, inputs?: `0x${string}`): Attempt {
  const item = parseAbiItem(`function ${entry.named}` as string) as AbiFunction
  const stem = entry.protocol.split('-')[0] as string
  const stranger = [1, `0x${random.hex(40)}`] as const
  let best: Attempt | undefined
  for (const [chainId, to] of [...placesOf(entry), ...homesOf(stem), stranger]) {
    const values = item.inputs.map(parameter => randomValue(parameter, random))
    const data = inputs ?? `${entry.selector}${encodeAbiParameters(item.inputs, values).slice(2)}`
    const request = { id: 'x', method: 'eth_sendTransaction', chainId, from: FROM, to, value: '0x0', data }
    const result = inspect(request)
    const args = Object.fromEntries(item.inputs.map(({ name }, i) => [name ?? String(i), values[i]]))
    if (!best || rank(result) > rank(best.result)) best = { result, args, to }
  }
  return best as Attempt
}

export const isUnderstood = ({ result }: Attempt) => rank(result) > 0
export { FROM }
