import { GUARDED_MATCHES } from '@/lib/core/guardedSites'
import { startProvider } from '@/lib/provider/start'

export default defineContentScript({
  matches: GUARDED_MATCHES,
  world: 'MAIN',
})
