import { attempt } from './attempt.ts'
import type { Channel } from './channel.ts'
import { copyOf } from './copy.ts'
import {
  type AnyFunction,
  apply,
  create,
  isArray,
  isObject,
  lowerCase,
  privateMap,
  promiseThen,
} from './intrinsics.ts'

/** What a provider has said of itself so far. */
export interface Source {
  chainId?: number | undefined
  accounts?: string[] | undefined
  wallet?: { name: string; rdns: string } | undefined
  /** Guarded requests leave in the order they came: an approval must not be overtaken by its swap. */
  last?: Turn | undefined
  isHeard?: boolean
  /** Account or chain changed while a request of this provider is judged. There is one at a time. */
  moved?: (() => void) | undefined
}

/** A guarded request's place in the row. */
export interface Turn {
  isOver: boolean
  start(): void
  next?: Turn
}

/** By provider. */
export const sources = privateMap<Source>()

export function sourceOf(provider: object): Source {
  const known = sources.get(provider)
  if (known) return known
  const source: Source = create(null)
  sources.set(provider, source)
  return source
}

/** Wallets do not agree on the case of an address. */
const placeOf = ({ chainId, accounts }: Source) => `${chainId} ${lowerCase(`${accounts?.[0]}`)}`

/** Takes in an answer or an event: a list is accounts, a number in hex or decimal is the chain. */
export function learn(source: Source, value: unknown, channel: Channel): void {
  const before = placeOf(source)
  if (isArray(value)) source.accounts = copyOf(value)
  else if (typeof value === 'string' || typeof value === 'number') source.chainId = +value || undefined
  else return
  const { accounts, chainId } = source
  if (accounts?.length) channel.tell(['seen', { accounts, chainId }])
  if (placeOf(source) !== before) source.moved?.()
}

/** Looks on as the answer comes, without standing in its way. */
export function learnFrom(source: Source, answer: unknown, channel: Channel): void {
  const read = (value: unknown) =>
    attempt(() => {
      const isResponse = isObject(value) && !isArray(value)
      learn(source, isResponse ? (value as { result?: unknown }).result : value, channel)
    })
  // A refusal has no result: it is read like an answer, and teaches nothing.
  attempt(() => promiseThen(answer as Promise<unknown>, read, read))
}

/** Hears what the provider announces; asks it for nothing. */
export function listenTo(provider: object, source: Source, channel: Channel): void {
  if (source.isHeard) return
  source.isHeard = true
  const hear = (value: unknown) => attempt(() => learn(source, value, channel))
  attempt(() => {
    const { on } = provider as { on?: AnyFunction }
    if (typeof on !== 'function') return
    apply(on, provider, ['accountsChanged', hear])
    apply(on, provider, ['chainChanged', hear])
  })
}
