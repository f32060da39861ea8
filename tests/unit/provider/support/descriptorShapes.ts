import type { Core, Payload } from './page.ts'
import { announced, atEthereum, type Shape } from './shape.ts'

const withRequest = (core: Core, descriptor: PropertyDescriptor, base: object = {}) =>
  Object.defineProperty(
    base,
    'request',
    'get' in descriptor ? descriptor : { value: (p: Payload) => core(p), ...descriptor },
  )

/** Made anew for each page: a class belongs to one document. */
function classes() {
  class Classic {
    constructor(readonly core: Core) {}
    request(payload: Payload) {
      return this.core(payload)
    }
  }
  class WithPrivate {
    #core: Core
    constructor(core: Core) {
      this.#core = core
    }
    request(payload: Payload) {
      return this.#core(payload)
    }
  }
  class Bound extends WithPrivate {
    constructor(core: Core) {
      super(core)
      this.request = this.request.bind(this)
    }
  }
  class Fields {
    request: (payload: Payload) => Promise<unknown>
    constructor(core: Core) {
      this.request = payload => core(payload)
    }
  }
  return { Classic, WithPrivate, Bound, Fields }
}
const classic = (core: Core) => new (classes().Classic)(core)
const withPrivate = (core: Core) => new (classes().WithPrivate)(core)
const bound = (core: Core) => new (classes().Bound)(core)

/** How the property `request` is made: where it sits and what its flags allow. */
export const DESCRIPTOR_SHAPES: Shape[] = [
  atEthereum('plain object', core => ({ request: (p: Payload) => core(p) })),
  atEthereum('method of a class', classic),
  atEthereum('arrow function in a field', core => new (classes().Fields)(core)),
  atEthereum('bound in the constructor, private fields', bound),
  atEthereum('private fields, unbound', withPrivate),
  atEthereum('behind a Proxy that reads with the target as this (MetaMask)', core => {
    return new Proxy(bound(core), {
      get: (target, key) => Reflect.get(target, key),
      deleteProperty: () => true,
    })
  }),
  atEthereum('own, not writable, configurable', core => withRequest(core, { configurable: true })),
  atEthereum('own, writable, not configurable', core => withRequest(core, { writable: true })),
  atEthereum('own, not enumerable', core => withRequest(core, { writable: true, configurable: true })),
  atEthereum('own accessor, configurable', core => {
    const request = (p: Payload) => core(p)
    return withRequest(core, { get: () => request, configurable: true })
  }),
  atEthereum('accessor that makes a new function on each read', core =>
    withRequest(core, { get: () => (p: Payload) => core(p), configurable: true }),
  ),
  atEthereum('accessor with a setter', core => {
    let request = (p: Payload) => core(p)
    return withRequest(core, {
      get: () => request,
      set: value => {
        request = value
      },
      configurable: true,
    })
  }),
  atEthereum('accessor on the class', core => {
    class Getter {
      get request() {
        return (p: Payload) => core(p)
      }
    }
    return new Getter()
  }),
  atEthereum('sealed', core => Object.seal({ request: (p: Payload) => core(p) })),
  atEthereum('closed to extension, own request', core =>
    Object.preventExtensions({ request: (p: Payload) => core(p) }),
  ),
  atEthereum('closed to extension, request on the class', core => Object.preventExtensions(classic(core))),
  atEthereum('frozen instance, request on the class', core => {
    class Own extends classes().Classic {
      override request(payload: Payload) {
        return super.request(payload)
      }
    }
    return Object.freeze(new Own(core))
  }),
  atEthereum('no prototype', core =>
    withRequest(core, { writable: true, configurable: true }, Object.create(null)),
  ),
  atEthereum('a function with a request', core =>
    Object.assign(() => undefined, { request: (p: Payload) => core(p) }),
  ),
  atEthereum('request with own properties, name and length', core => {
    function walletRequest(p: Payload, _unused: unknown) {
      return core(p)
    }
    return { request: Object.assign(walletRequest, { version: 3 }) }
  }),
  atEthereum('heir of a provider', core => Object.create(classic(core))),
  atEthereum('subclass that calls super', core => {
    class Sub extends classes().Classic {
      override async request(payload: Payload) {
        return super.request(payload)
      }
    }
    return new Sub(core)
  }),
  atEthereum(
    'frozen: nothing can be patched',
    core => Object.freeze({ request: (p: Payload) => core(p) }),
    true,
  ),
  atEthereum(
    'own accessor, not configurable',
    core => withRequest(core, { get: () => (p: Payload) => core(p) }),
    true,
  ),
  atEthereum(
    'a Proxy that refuses to be defined',
    core => new Proxy({ request: (p: Payload) => core(p) }, { defineProperty: () => false }),
    true,
  ),
  atEthereum(
    'a Proxy that throws when defined',
    core =>
      new Proxy(
        { request: (p: Payload) => core(p) },
        {
          defineProperty: () => {
            throw new Error('no')
          },
        },
      ),
    true,
  ),
  atEthereum(
    'a Proxy that says it was defined and was not',
    core => new Proxy({ request: (p: Payload) => core(p) }, { defineProperty: () => true }),
    true,
  ),
  announced('announced and frozen', core => Object.freeze({ request: (p: Payload) => core(p) })),
  announced('announced, Brave: request fixed, send left open', core => {
    const brave = withPrivate(core)
    Object.defineProperty(brave, 'request', { value: brave.request.bind(brave), enumerable: true })
    return Object.assign(brave, { send: (p: Payload) => core(p), isMetaMask: true, isBraveWallet: true })
  }),
  announced('announced, fixed and with private fields, unbound', core => {
    const fixed = withPrivate(core)
    return Object.defineProperty(fixed, 'request', { value: fixed.request })
  }),
  announced('announced, a Proxy that refuses to be defined', core => {
    return new Proxy(classic(core), { defineProperty: () => false })
  }),
  announced('announced, accessor that cannot be changed', core =>
    withRequest(core, { get: () => (p: Payload) => core(p) }),
  ),
]
