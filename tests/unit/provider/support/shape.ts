import type { Core, FakeWindow, Page, Provider } from './page.ts'

/** One way a wallet can be built. `install` runs before our script, `later` after it; `dapp` is how a page gets at it. */
export interface Shape {
  name: string
  make(
    core: Core,
    page: Page,
  ): {
    install?(window: FakeWindow): void
    later?(window: FakeWindow): void
    dapp?(window: FakeWindow): Provider
  }
  /** The page can use it past us: we must say so, and nothing may break. */
  isBlind?: true
}

/** A wallet that stands at `window.ethereum` before us. */
export const atEthereum = (name: string, build: (core: Core) => unknown, isBlind?: true): Shape => ({
  name,
  make: core => ({
    install: window => {
      window.ethereum = build(core) as Provider
    },
  }),
  ...(isBlind ? { isBlind } : {}),
})

/** A wallet that only announces itself; the dapp takes what it hears. */
export const announced = (name: string, build: (core: Core) => unknown): Shape => ({
  name,
  make: (core, page) => {
    let heard: Provider | undefined
    const provider = build(core)
    return {
      later: window => {
        window.addEventListener('eip6963:announceProvider', event => {
          heard ??= (event as CustomEvent).detail.provider
        })
        page.announce(provider)
      },
      dapp: () => heard as Provider,
    }
  },
})
