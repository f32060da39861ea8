/** Part of a Vite plugin: what is needed of it here. */
interface Transform {
  name: string
  enforce: 'pre'
  transform(code: string, id: string): string | undefined
}

/** The reason of a rule's thresholds: docs/rules.md tells it. */
const RULES = /\/lib\/guard\/rules\//
const REASON = /\bsource:\s*'[^']*'/g
const REGISTRIES = /\/lib\/(chains|tokens|protocols|markets|venues)\//
/** A list of names; an empty one is something else, which is filled later. */
const LIST = /\bsources: \[\s*'[^\]]*\],?/g
/** `at('0x…', 'one source', 'another')` of lib/tokens. */
const DEPLOYMENT = /\b(at|legacyAt)\(\s*('0x[0-9a-fA-F]{40}')((?:,\s*'[^']*')+),?\s*\)/g
/** Where a person looks a transaction up. */
const EXPLORER = /\n {2}explorerUrl: '[^']*',/g
/** What lib/protocols tells of a protocol for reading, not for reckoning. */
const PROTOCOLS = /\/lib\/protocols\/\w+\.ts$/
const FACTS = /\n {2}(countedSince|audits|governance|dashboards): \{[^}]*\},|\n {2}incidents: \[[^\]]*\],/g

/**
 * For the build of the background: leaves out where facts come from, which only pages show. A service worker cannot
 * load anything later, so every byte of it counts: nothing of it reads `sources`. How many sources a deployment has is kept.
 */
export function withoutSources(): Transform {
  return {
    name: 'without-sources',
    enforce: 'pre',
    transform(code, id) {
      if (RULES.test(id)) return code.replace(REASON, "source: ''")
      if (!REGISTRIES.test(id)) return undefined
      const facts = PROTOCOLS.test(id) ? code.replace(FACTS, '') : code
      return facts
        .replace(EXPLORER, '')
        .replace(LIST, '')
        .replace(DEPLOYMENT, (_, at, address, sources: string) => {
          const empty = sources.replace(/'[^']*'/g, "''")
          return `${at}(${address}${empty})`
        })
    },
  }
}
