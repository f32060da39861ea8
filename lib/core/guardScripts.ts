import { GUARDED_SITES } from './guardedSites.ts'

/** Patterns of the curated sites. Scripts registered at runtime for every site exclude them, so that nothing runs twice. */
export const GUARDED_MATCHES: string[] = GUARDED_SITES.map(({ host }) => `https://${host}/*`)

const BRIDGE = 'bridge.js'
const PROVIDER = 'content-scripts/provider.js'

/**
 * The two scripts of the guard for the manifest, in the order that matters: the bridge listens before the page
 * script hands its port over.
 */
export function guardContentScripts(matches: string[] = GUARDED_MATCHES) {
  const where = {
    matches,
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  } as const
  return [
    { ...where, js: [BRIDGE] },
    { ...where, js: [PROVIDER], world: 'MAIN' as const },
  ]
}

/** The same for `scripting.registerContentScripts`, when the person guards every site. */
export function everySiteScripts(matches: string[]) {
  const where = {
    matches,
    excludeMatches: GUARDED_MATCHES,
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as const
  return [
    { ...where, id: 'guard-1-bridge', js: [BRIDGE] },
    { ...where, id: 'guard-2-provider', js: [PROVIDER], world: 'MAIN' as const },
  ]
}
