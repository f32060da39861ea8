import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBridge } from '@/lib/bridge/start'
import { GUARDED_MATCHES } from '@/lib/core/guardedSites'

/** Isolated world: the only one who talks both to the page script and to the background. Runs before it. */
export default defineContentScript({
  matches: GUARDED_MATCHES,
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => startBridge(window),
})
