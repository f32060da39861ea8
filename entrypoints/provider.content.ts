import { defineContentScript } from 'wxt/utils/define-content-script'
import { GUARDED_MATCHES } from '@/lib/core/guardedSites'
import { startProvider } from '@/lib/provider/start'

/** Page world: finds wallets and asks the bridge before a request reaches them. */
export default defineContentScript({
  matches: GUARDED_MATCHES,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => startProvider(window),
})
