import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startBridge } from '@/lib/bridge/start'

/**
 * Isolated world: the only one who talks both to the page script and to the background. Runs before it.
 * A content script in all but its wrapper: the one that WXT puts around `*.content.ts` announces itself to the page
 * (an event and a message), and nothing of ours may.
 */
export default defineUnlistedScript(() => startBridge(window))
