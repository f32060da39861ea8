import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBridge } from '@/lib/bridge/start'

/** Isolated world: the only one who talks both to the page script and to the background. Runs before it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => startBridge(window),
})
