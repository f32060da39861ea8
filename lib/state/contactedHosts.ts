import type { Chain } from '../chains/defineChain.ts'
import { OFFCHAIN_SOURCES } from '../markets/offchain/index.ts'
import type { Settings } from '../messaging/schemas/settings.ts'
import { WAIT_SOURCES } from '../protocols/waits/index.ts'

export interface ContactedHost {
  host: string
  /** The chain it answers for, or the price service. Not translated. */
  what: string
  /**
   * `own`: chosen by the person. `first`: asked first. `fallback`: asked when those before it fail. `weekly`: of a
   * chain that is off, asked once a week whether anything is held there. `prices`: a service off the chain that was switched on; it hears the names of tokens, never whose or how many.
   * `waits`: one that tells waiting times; it hears a rounded amount at most.
   */
  use: 'own' | 'first' | 'fallback' | 'weekly' | 'prices' | 'waits'
}

/** Every host that is contacted with these settings. An own endpoint stands alone: no other learns anything. */
export function contactedHosts(settings: Settings, chains: readonly Chain[]): ContactedHost[] {
  return [
    ...endpoints(settings, chains),
    ...weekly(settings, chains),
    ...priceServices(settings),
    ...waitServices(settings),
  ]
}

function weekly({ sweep, chainsOn, rpcUrls }: Settings, chains: readonly Chain[]): ContactedHost[] {
  if (!sweep) return []
  return chains
    .filter(({ id, isOnByDefault }) => !isOnByDefault && chainsOn[id] === undefined)
    .flatMap(({ id, name, rpcUrls: known }) => {
      const own = rpcUrls[id]
      return (own ? [own] : known).map(url => ({
        host: new URL(url).host,
        what: name,
        use: 'weekly' as const,
      }))
    })
}

function priceServices({ offchain }: Settings): ContactedHost[] {
  return OFFCHAIN_SOURCES.filter(({ id }) => offchain[id]).map(({ name, origin }) => ({
    host: new URL(origin.slice(0, -1)).host,
    what: name,
    use: 'prices',
  }))
}

function waitServices({ offchain }: Settings): ContactedHost[] {
  return WAIT_SOURCES.filter(({ id }) => offchain[id]).map(({ name, origin }) => ({
    host: new URL(origin.slice(0, -1)).host,
    what: name,
    use: 'waits',
  }))
}

function endpoints(settings: Settings, chains: readonly Chain[]): ContactedHost[] {
  return chains
    .filter(chain => settings.chainsOn[chain.id] ?? chain.isOnByDefault)
    .flatMap((chain): ContactedHost[] => {
      const own = settings.rpcUrls[chain.id]
      if (own) return [{ host: new URL(own).host, what: chain.name, use: 'own' }]
      return chain.rpcUrls.map((url, index) => ({
        host: new URL(url).host,
        what: chain.name,
        use: index === 0 ? 'first' : 'fallback',
      }))
    })
}
