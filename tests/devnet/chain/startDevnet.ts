import { type AddressInfo, createServer } from 'node:net'
import { parseEther } from 'viem'
import { ACCOUNTS, type DevAccount } from './accounts.ts'
import { startAnvil } from './anvil.ts'
import { buildArbitrum, buildEthereum } from './buildWorld.ts'
import { Chain } from './chain.ts'
import { startControl } from './control.ts'
import { firstBlockS, liveQuietly } from './history.ts'
import type { Ledger } from './ledger.ts'
import { startProxy } from './proxy.ts'
import { readRates } from './readRates.ts'
import { BLOCK_TIME_S, type ChainId, createScenario, type Scenario, type ScenarioName } from './scenario.ts'

export interface DevnetOptions {
  scenario?: ScenarioName
  /** 0 or nothing: a free one. */
  ports?: { ethereum?: number; arbitrum?: number; control?: number }
}

export interface DevnetChain {
  /** What the product is told: a proxy that can be made to fail, with CORS. */
  rpcUrl: string
  /** The node itself: never fails, knows anvil's own methods. */
  anvilUrl: string
  /** How often each method was asked through the proxy. */
  counts: Map<string, number>
}

export interface Devnet {
  chains: Record<ChainId, DevnetChain>
  /** POST /scenario {name, args} and GET /state. */
  controlUrl: string
  accounts: readonly DevAccount[]
  ledger: Ledger
  scenario: Scenario
  stop(): Promise<void>
}

/** Shorter than the shortest heartbeat (an hour, ETH/USD). */
const REFRESH_FEEDS_MS = 20 * 60_000

/** Two chains with everything at its mainnet address, thirty days of history and the state of the world asked for. */
export async function startDevnet({
  scenario: name = 'calm',
  ports = {},
}: DevnetOptions = {}): Promise<Devnet> {
  const nowS = Math.floor(Date.now() / 1000)
  const stops: (() => Promise<void>)[] = []
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end()
  }
  try {
    const startChain = async (id: ChainId): Promise<Chain> => {
      const anvil = await startAnvil({ chainId: id, port: await freePort(), timestampS: firstBlockS(nowS) })
      stops.push(anvil.stop)
      return new Chain(id, anvil.url)
    }
    const chains = { 1: await startChain(1), 42161: await startChain(42161) }
    const ledger = await buildEthereum(chains[1], nowS)
    await buildArbitrum(chains[42161], ACCOUNTS[0]!.address, await readRates(chains[1]))
    await liveQuietly(chains[42161], nowS)
    for (const chain of Object.values(chains)) await arriveAtNow(chain)

    const proxies = {
      1: await startProxy(chains[1].url, chains[42161].url, ports.ethereum ?? 0),
      42161: await startProxy(chains[42161].url, chains[1].url, ports.arbitrum ?? 0),
    }
    stops.push(proxies[1].stop, proxies[42161].stop)
    const scenario = createScenario({ chains, proxies, ledger })
    await scenario.apply(name)
    const timer = setInterval(() => void scenario.refreshFeeds(), REFRESH_FEEDS_MS)
    stops.push(async () => clearInterval(timer))

    const devnetChain = (id: ChainId): DevnetChain => ({
      rpcUrl: proxies[id].url,
      anvilUrl: chains[id].url,
      counts: proxies[id].counts,
    })
    const devnet = {
      chains: { 1: devnetChain(1), 42161: devnetChain(42161) },
      accounts: ACCOUNTS,
      ledger,
      scenario,
      stop,
    }
    const control = await startControl(devnet, ports.control ?? 0)
    stops.push(control.stop)
    return { ...devnet, controlUrl: control.url }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Whole sums for every account, a block at wall-clock time, then one every 12 s. */
async function arriveAtNow(chain: Chain): Promise<void> {
  for (const { address } of ACCOUNTS) await chain.setBalance(address, parseEther('10000'))
  await chain.setNextTime(Math.floor(Date.now() / 1000))
  await chain.rpc('evm_mine')
  await chain.rpc('evm_setIntervalMining', [BLOCK_TIME_S])
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
