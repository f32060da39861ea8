import { join } from 'node:path'
import type { Surroundings } from '../e2e/support/surroundings'
import type { ScenarioName } from './chain/scenario'
import { startDevnet } from './chain/startDevnet'
import { buildDapp } from './dapp/build'
import { serveSites } from './dapp/serve'
import { buildPages } from './pages/build'
import { startRecorder } from './recorder'
import { buildWallet } from './wallet/build'

const root = join(import.meta.dirname, '../..')

/** The built extension; whoever starts a world builds it first. */
const EXTENSIONS = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
}

export interface World {
  surroundings: Surroundings
  stop(): Promise<void>
}

interface Options {
  scenario?: ScenarioName
  /** Told of each step before it begins. */
  progress?: (step: string) => void
}

/** Everything that a browser with the extension needs around it: chains, sites, wallet, recorder. */
export async function startWorld({ scenario = 'calm', progress = () => {} }: Options = {}): Promise<World> {
  progress('Building the sample dapp')
  const dapp = await buildDapp()
  const testDapp = join(root, 'node_modules/@metamask/test-dapp/dist')
  const pages = await buildPages()
  const sites = {
    'stake.lido.fi': dapp,
    'app.aave.com': testDapp,
    'dapp.example': dapp,
    'swap.cow.fi': pages,
    'pages.example': pages,
  }
  progress(`Starting the chains (${scenario})`)
  const [devnet, recorder, served] = await Promise.all([
    startDevnet({ scenario }),
    startRecorder(),
    serveSites(sites),
  ])
  progress('Building the test wallet')
  const rpcUrls = { 1: devnet.chains[1].anvilUrl, 42161: devnet.chains[42161].anvilUrl }
  const accounts = devnet.accounts.map(account => account.address)
  const config = { rpcUrls, accounts, recorderUrl: recorder.url }
  return {
    surroundings: {
      rpcUrls: { 1: devnet.chains[1].rpcUrl, 42161: devnet.chains[42161].rpcUrl },
      anvilUrls: rpcUrls,
      controlUrl: devnet.controlUrl,
      recorderUrl: recorder.url,
      accounts,
      hosts: Object.keys(sites),
      sitesPort: served.port,
      extensions: EXTENSIONS,
      wallets: {
        chromium: await buildWallet('chromium', config),
        firefox: await buildWallet('firefox', config),
      },
    },
    stop: async () => {
      await Promise.all([devnet.stop(), recorder.stop(), served.stop()])
    },
  }
}
