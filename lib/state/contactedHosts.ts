import type { Chain } from '../chains/defineChain.ts'
import type { Settings } from '../messaging/schemas/settings.ts'

export interface ContactedHost {
  host: string
  chain: string
  /** `own`: chosen by the person. `first`: asked first. `fallback`: asked when those before it fail. */
  use: 'own' | 'first' | 'fallback'
}

/** Every host that is contacted with these settings. An own endpoint stands alone: no other learns anything. */
export function contactedHosts(settings: Settings, chains: readonly Chain[]): ContactedHost[] {
  return chains
    .filter(chain => settings.chainsOn[chain.id] ?? chain.isOnByDefault)
    .flatMap((chain): ContactedHost[] => {
      const own = settings.rpcUrls[chain.id]
      if (own) return [{ host: new URL(own).host, chain: chain.name, use: 'own' }]
      return chain.rpcUrls.map((url, index) => ({
        host: new URL(url).host,
        chain: chain.name,
        use: index === 0 ? 'first' : 'fallback',
      }))
    })
}
