import { attempt } from './attempt.ts'
import { coverProvider, standIn } from './cover.ts'
import type { Guard } from './hold.ts'
import {
  addListener,
  dispatch,
  eventDetail,
  freeze,
  isArray,
  isObject,
  mapForEach,
  NativeCustomEvent,
  privateMap,
  stopImmediatePropagation,
} from './intrinsics.ts'
import { ALREADY, PATCHED, UNPATCHABLE } from './patch.ts'
import { sourceOf } from './source.ts'
import type { Found } from './wire.ts'

type Bag = Record<string | number, unknown>

/** Where wallets put their providers beside EIP-6963. */
const GLOBALS = [
  'ethereum',
  'rabby',
  'coinbaseWalletExtension',
  'braveEthereum',
  'okxwallet',
  'zerionWallet',
] as const

/** Moments to look at the globals: a wallet may come late and say nothing; a person clicks before a request. */
const MOMENTS = [
  'ethereum#initialized',
  'eip6963:requestProvider',
  'DOMContentLoaded',
  'load',
  'click',
  'keydown',
] as const

/** Finds providers by events alone and covers each; never dispatches a request of its own, never polls. */
export function discover(target: Window, guard: Guard): void {
  const { channel } = guard
  const redispatched = privateMap<true>()
  let said: Found | undefined

  function say(found: Found) {
    if (found === said) return
    said = found
    channel.tell(['found', found])
  }

  function cover(provider: unknown): boolean {
    const result = coverProvider(provider, guard)
    if (result === PATCHED || result === ALREADY) say('provider')
    return result !== UNPATCHABLE
  }

  function read(holder: unknown, key: string | number): unknown {
    // A getter of the page or of another extension may throw: what it hides we do not see.
    return isObject(holder) ? attempt(() => (holder as Bag)[key]) : undefined
  }

  function coverWithNested(provider: unknown): boolean {
    const isCovered = cover(provider)
    const list = read(provider, 'providers')
    if (isArray(list)) for (let i = 0; i < list.length; i++) cover(read(list, i))
    const map = read(provider, 'providerMap')
    if (map) attempt(() => mapForEach(map as Map<unknown, unknown>, cover))
    return isCovered
  }

  function look() {
    if (!channel.isOn()) return
    for (let i = 0; i < GLOBALS.length; i++) {
      const name = GLOBALS[i] as string
      if (!coverWithNested(read(target, name)) && name === 'ethereum') say('unpatchable')
    }
    cover(read(read(target, 'phantom'), 'ethereum'))
  }

  function announced(event: Event) {
    if (redispatched.get(event) || !channel.isOn()) return
    const detail = eventDetail(event as CustomEvent)
    const provider = read(detail, 'provider')
    if (!isObject(provider)) return
    const info = read(detail, 'info')
    learnWallet(provider, info)
    if (coverWithNested(provider)) return
    stopImmediatePropagation(event)
    const next = new NativeCustomEvent(event.type, {
      detail: freeze({ info, provider: standIn(provider, guard) }),
    })
    redispatched.set(next, true)
    dispatch(target, next)
  }

  function learnWallet(provider: object, info: unknown) {
    const name = read(info, 'name')
    const rdns = read(info, 'rdns')
    if (typeof name === 'string' && typeof rdns === 'string') sourceOf(provider).wallet = { name, rdns }
  }

  addListener(target, 'eip6963:announceProvider', announced, true)
  for (let i = 0; i < MOMENTS.length; i++) addListener(target, MOMENTS[i] as string, look, true)
  look()
}
