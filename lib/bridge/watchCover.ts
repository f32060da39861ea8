import type { Found } from '../provider/wire.ts'
import { coverOf, hasWalletConnect } from './cover.ts'
import { tell } from './runtime.ts'
import { whenActive } from './whenActive.ts'

/** A page that has shown no provider this long after it loaded has none for us. */
const NO_PROVIDER_MS = 3_000

/**
 * Tells the background what can be told of the page: when a provider is found, a while after the page loaded, and
 * again when it comes back from the cache; takes it back when the page goes. Frames say nothing: a tab has one badge.
 */
export function watchCover(target: Window) {
  // Not randomUUID: a page without https has none.
  const document = crypto.getRandomValues(new Uint32Array(4)).join('-')
  const isTop = target === target.top
  let found: Found | undefined
  let isLoaded = false
  let isGone = false
  let isOff = false

  async function say() {
    const words = coverOf(found, await hasWalletConnect())
    if (!isGone && !isOff) tell({ type: 'guard.cover', document, ...words })
  }

  const takeBack = () => tell({ type: 'guard.cover', document, state: 'gone' })

  if (isTop) {
    target.addEventListener('load', () => {
      setTimeout(() => {
        isLoaded = true
        whenActive(say)
      }, NO_PROVIDER_MS)
    })
    target.addEventListener('pagehide', () => {
      isGone = true
      takeBack()
    })
    target.addEventListener('pageshow', event => {
      isGone = false
      if (event.persisted) void say()
    })
  }

  return {
    found(what: Found) {
      found = what
      if (isTop && (what === 'provider' || isLoaded)) whenActive(say)
    },
    /** The person wants nothing said of this site. */
    standAside() {
      isOff = true
      if (isTop) takeBack()
    },
  }
}
