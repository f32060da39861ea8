import { startProvider } from '@/lib/provider/start'

/**
 * Page world: finds wallets and asks the bridge before a request reaches them. Where it runs stands in
 * lib/core/guardScripts.ts, so that no list of sites is carried into every page; and no helper of WXT's is either.
 */
export default {
  registration: 'runtime',
  world: 'MAIN',
  main: () => startProvider(window),
}
