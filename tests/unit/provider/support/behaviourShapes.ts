import type { Core, Payload, Provider } from './page.ts'
import { atEthereum, type Shape } from './shape.ts'

const plain = (core: Core): Provider => ({ request: (p: Payload) => core(p) })

/** Another companion's wrapping, after ours. */
const companion = (name: string, wrap: (provider: Provider) => Provider | undefined): Shape => ({
  name,
  make: core => ({
    install: window => {
      window.ethereum = plain(core)
    },
    later: window => {
      window.ethereum = wrap(window.ethereum as Provider) ?? window.ethereum
    },
  }),
})

/** What the provider's code does when it is called or looked at. */
export const BEHAVIOUR_SHAPES: Shape[] = [
  atEthereum('throws on unknown properties', core => {
    const known = new Set<PropertyKey>(['request', 'providers', 'providerMap'])
    return new Proxy(plain(core), {
      get: (target, key) => {
        if (!known.has(key)) throw new Error(`unknown property ${String(key)}`)
        return Reflect.get(target, key)
      },
    })
  }),
  atEthereum('throws when its lists are read', core =>
    Object.defineProperties(plain(core), {
      providers: {
        get: () => {
          throw new Error('private')
        },
      },
      isMetaMask: {
        get: () => {
          throw new Error('private')
        },
      },
    }),
  ),
  atEthereum('its "on" throws', core => ({
    ...plain(core),
    on: () => {
      throw new Error('no events')
    },
  })),
  atEthereum('its "on" is no function', core => ({ ...plain(core), on: true })),
  atEthereum('writes to its arguments', core => ({
    request: async (p: Payload) => {
      const answer = core(p)
      p.jsonrpc = '2.0'
      const tx = p.params?.[0]
      if (typeof tx === 'object') tx.gas = '0x5208'
      return answer
    },
  })),
  atEthereum('freezes its arguments', core => ({
    request: (p: Payload) => {
      Object.freeze(p.params)
      return core(p)
    },
  })),
  atEthereum('answers with a thenable', core => ({
    // biome-ignore lint/suspicious/noThenProperty: this wallet answers with a thenable, that is the point
    request: (p: Payload) => ({ then: (done: (value: unknown) => void) => void core(p).then(done) }),
  })),
  atEthereum('not ready yet: calls itself later with what it got', core => {
    const waiting: (() => void)[] = []
    let isReady = false
    const wallet: Provider = {
      request: (p: Payload) => {
        if (isReady) return core(p)
        return new Promise(resolve => {
          waiting.push(() => resolve(wallet.request(p)))
          setTimeout(() => {
            isReady = true
            for (const run of waiting.splice(0)) run()
          }, 5)
        })
      },
    }
    return wallet
  }),
  atEthereum('an aggregate that calls its only wallet', core => {
    const inner = plain(core)
    return { request: (p: Payload) => inner.request(p), providers: [inner] }
  }),
  atEthereum('a relay that copies what it passes on', core => {
    const inner = plain(core)
    return {
      request: (p: Payload) => inner.request({ method: p.method, params: [...(p.params ?? [])] }),
      providers: [inner],
    }
  }),
  atEthereum('a relay that thinks first', core => {
    const inner = plain(core)
    return {
      request: async (p: Payload) => {
        await new Promise(resolve => setTimeout(resolve, 5))
        return inner.request(p)
      },
      providers: [inner],
    }
  }),
  atEthereum('two wallets in a row behind one door', core => {
    const inner = plain(core)
    const middle = { request: (p: Payload) => inner.request(p) }
    return { request: (p: Payload) => middle.request(p), providers: [middle, inner] }
  }),
  atEthereum('a companion that wrapped before us', core => {
    const provider = plain(core)
    provider.request = new Proxy(provider.request, { apply: (f, self, args) => Reflect.apply(f, self, args) })
    return provider
  }),
  atEthereum('a companion that replaced the provider by a Proxy before us', core => {
    return new Proxy(plain(core), {
      get: (target, key) => {
        const value = Reflect.get(target, key)
        return typeof value === 'function'
          ? (...args: unknown[]) => Reflect.apply(value, target, args)
          : value
      },
    })
  }),
  companion('a companion that wraps after us', provider => {
    Object.defineProperty(provider, 'request', {
      value: new Proxy(provider.request, { apply: (f, self, args) => Reflect.apply(f, self, args) }),
      writable: true,
      configurable: true,
    })
    return undefined
  }),
  companion('a companion that overwrites by a closure after us', provider => {
    const request = provider.request
    provider.request = (p: Payload) => request(p)
    return undefined
  }),
  companion('a companion that puts a Proxy in our place', provider => {
    return new Proxy(provider, {
      get: (target, key) => {
        const value = Reflect.get(target, key)
        return typeof value === 'function'
          ? (...args: unknown[]) => Reflect.apply(value, target, args)
          : value
      },
    })
  }),
  companion('a companion that copies the provider', provider => ({ ...provider })),
  {
    name: 'a companion after us, and we look again',
    make: (core, page) => ({
      install: window => {
        window.ethereum = plain(core)
      },
      later: window => {
        const provider = window.ethereum as Provider
        for (let i = 0; i < 20; i++) {
          const request = provider.request
          provider.request = (p: Payload) => request(p)
          page.fire('click')
        }
      },
    }),
  },
]
