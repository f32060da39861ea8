import { runInNewContext } from 'node:vm'
import type { Core, Payload, Provider } from './page.ts'
import { announced, type Shape } from './shape.ts'

const plain = (core: Core): Provider => ({ request: (p: Payload) => core(p) })

const getter = (
  name: string,
  read: (real: Provider) => () => unknown,
  flags: PropertyDescriptor = {},
): Shape => ({
  name,
  make: core => {
    const real = plain(core)
    return {
      install: window => {
        Object.defineProperty(window, 'ethereum', { get: read(real), ...flags })
      },
    }
  },
})

const elsewhere = (
  name: string,
  put: (provider: Provider) => Record<string, unknown>,
  path: string[],
): Shape => ({
  name,
  make: core => {
    const provider = plain(core)
    return {
      install: window => {
        Object.assign(window, put(provider))
      },
      dapp: window => path.reduce<unknown>((at, key) => Reflect.get(at as object, key), window) as Provider,
    }
  },
})

const later = (name: string, moment: string): Shape => ({
  name,
  make: (core, page) => ({
    later: window => {
      window.ethereum = plain(core)
      page.fire(moment)
    },
  }),
})

/** Where the provider stands, and when it comes. */
export const PLACE_SHAPES: Shape[] = [
  getter('window.ethereum getter-only, fixed (Rabby)', real => () => real),
  getter('window.ethereum getter, configurable', real => () => real, { configurable: true }),
  getter('window.ethereum a new Proxy on each read (Ambire)', real => () => new Proxy(real, {})),
  getter('window.ethereum a new Proxy that binds on each read', real => () => {
    return new Proxy(real, {
      get: (target, key) => {
        const value = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }),
  getter('window.ethereum with a setter that forgets', real => () => real, { set: () => undefined }),
  {
    name: 'window.ethereum read-only value',
    make: core => ({
      install: window => {
        Object.defineProperty(window, 'ethereum', { value: plain(core) })
      },
    }),
  },
  {
    name: 'window.ethereum whose getter throws, announced beside it',
    make: (core, page) => {
      const provider = plain(core)
      return {
        install: window => {
          Object.defineProperty(window, 'ethereum', {
            get: () => {
              throw new Error('not for you')
            },
          })
        },
        later: () => {
          page.announce(provider)
        },
        dapp: () => provider,
      }
    },
  },
  elsewhere('window.rabby', p => ({ rabby: p }), ['rabby']),
  elsewhere('window.coinbaseWalletExtension', p => ({ coinbaseWalletExtension: p }), [
    'coinbaseWalletExtension',
  ]),
  elsewhere('window.braveEthereum', p => ({ braveEthereum: p }), ['braveEthereum']),
  elsewhere('window.okxwallet', p => ({ okxwallet: p }), ['okxwallet']),
  elsewhere('window.phantom.ethereum', p => ({ phantom: { ethereum: p } }), ['phantom', 'ethereum']),
  elsewhere('in providers[]', p => ({ ethereum: { providers: [p] } }), ['ethereum', 'providers', '0']),
  elsewhere('in a frozen providers[]', p => ({ ethereum: { providers: Object.freeze([p]) } }), [
    'ethereum',
    'providers',
    '0',
  ]),
  {
    name: 'in providerMap',
    make: core => {
      const provider = plain(core)
      return {
        install: window => {
          window.ethereum = { ...plain(core), providerMap: new Map([['Test', provider]]) }
        },
        dapp: () => provider,
      }
    },
  },
  announced('announced in a frozen detail', plain),
  {
    name: 'announced again and again',
    make: (core, page) => {
      const provider = plain(core)
      return {
        later: () => {
          for (let i = 0; i < 5; i++) page.announce(provider)
        },
        dapp: () => provider,
      }
    },
  },
  {
    name: 'announced and at window.ethereum, the same object',
    make: (core, page) => {
      const provider = plain(core)
      return {
        install: window => {
          window.ethereum = provider
        },
        later: () => {
          page.announce(provider)
        },
        dapp: () => provider,
      }
    },
  },
  later('late, with ethereum#initialized', 'ethereum#initialized'),
  later('late, silent, before the document is ready', 'DOMContentLoaded'),
  later('late, silent, before load', 'load'),
  later('ten seconds late and silent: found at the click', 'click'),
  later('ten seconds late and silent: found at a key', 'keydown'),
  later('late, found when the dapp asks who is there', 'eip6963:requestProvider'),
  {
    name: 'replaced by another wallet',
    make: (core, page) => ({
      install: window => {
        window.ethereum = plain(() => Promise.reject(new Error('gone')))
      },
      later: window => {
        window.ethereum = plain(core)
        page.fire('ethereum#initialized')
      },
    }),
  },
  {
    name: 'from another realm',
    make: core => ({
      install: window => {
        window.ethereum = runInNewContext('({ request(p) { return core(p) } })', { core })
      },
    }),
  },
]
