import type { Channel } from './channel.ts'
import { type AnyFunction, append, apply, isArray, isObject, privateMap, promiseThen } from './intrinsics.ts'

/** What a provider has said of itself so far. */
export interface Source {
  chainId: number | undefined
  accounts: string[] | undefined
  wallet: { name: string; rdns: string } | undefined
  /** Guarded requests leave in the order they came: an approval must not be overtaken by its swap. */
  queue: (() => void)[]
  isBusy: boolean
}

const MAX_ACCOUNTS = 10
const sources = privateMap<Source>()

export function sourceOf(provider: object): Source {
  const known = sources.get(provider)
  if (known) return known
  const source: Source = {
    chainId: undefined,
    accounts: undefined,
    wallet: undefined,
    queue: [],
    isBusy: false,
  }
  sources.set(provider, source)
  return source
}

export function knownSource(provider: unknown): Source | undefined {
  return isObject(provider) ? sources.get(provider) : undefined
}

function readAccounts(value: unknown): string[] | undefined {
  if (!isArray(value)) return undefined
  const accounts: string[] = []
  for (let i = 0; i < value.length && i < MAX_ACCOUNTS; i++) {
    const account: unknown = value[i]
    if (typeof account === 'string' && account.length === 42) append(accounts, account)
  }
  return accounts
}

/** Takes in an answer or an event: a list is accounts, a number in hex or decimal is the chain. */
export function learn(source: Source, value: unknown, channel: Channel): void {
  const accounts = readAccounts(value)
  if (accounts) source.accounts = accounts
  else if (typeof value === 'string' || typeof value === 'number') {
    const chainId = +value
    if (chainId > 0 && chainId <= 0xffffffff) source.chainId = chainId
  } else return
  if (!source.accounts?.length) return
  const { chainId } = source
  channel.tell(['seen', { accounts: source.accounts, ...(chainId ? { chainId } : {}) }])
}

/** The page's own objects may throw while they are read: then nothing is learnt from them. */
function attempt(read: () => void): void {
  try {
    read()
  } catch {
    return
  }
}

/** Looks on as the answer comes, without standing in its way. */
export function learnFrom(source: Source, answer: unknown, channel: Channel): void {
  const read = (value: unknown) =>
    attempt(() => {
      const isResponse = isObject(value) && !isArray(value)
      learn(source, isResponse ? (value as { result?: unknown }).result : value, channel)
    })
  attempt(() => promiseThen(answer as Promise<unknown>, read, () => undefined))
}

/** Hears what the provider announces; asks it for nothing. */
export function listenTo(provider: object, source: Source, channel: Channel): void {
  const hear = (value: unknown) => attempt(() => learn(source, value, channel))
  attempt(() => {
    const { on } = provider as { on?: AnyFunction }
    if (typeof on !== 'function') return
    apply(on, provider, ['accountsChanged', hear])
    apply(on, provider, ['chainChanged', hear])
  })
}
