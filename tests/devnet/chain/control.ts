import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from './proxy.ts'
import { SCENARIOS, type Scenario } from './scenario.ts'
import type { Devnet } from './startDevnet.ts'

/** What may be asked over HTTP. Wei come as decimal strings. */
interface Command {
  name: string
  args?: readonly unknown[]
}

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'content-type': 'application/json',
}

/** Drives the scenario from another process or a page: `POST /scenario {"name":"pushPool","args":["rETH",150]}`. */
export async function startControl(
  devnet: Omit<Devnet, 'controlUrl'>,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<unknown> => {
      if (request.method === 'OPTIONS') return {}
      if (request.method === 'GET') return stateOf(devnet)
      await run(devnet.scenario, JSON.parse(await readBody(request)))
      return { ok: true }
    }
    answer().then(
      body => response.writeHead(200, HEADERS).end(JSON.stringify(body)),
      error => response.writeHead(400, HEADERS).end(JSON.stringify({ error: String(error) })),
    )
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const stop = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

/** A scenario's own name (`calm`) or a step of the Scenario interface (`rebase`). */
async function run(scenario: Scenario, { name, args = [] }: Command): Promise<void> {
  const scenarioName = SCENARIOS.find(known => known === name)
  if (scenarioName) return scenario.apply(scenarioName)
  if (!Object.hasOwn(scenario, name)) throw new Error(`no scenario step is called ${name}`)
  const step = scenario[name as keyof Scenario] as (...values: unknown[]) => Promise<void>
  await step(...args.map(readWei))
}

function readWei(value: unknown): unknown {
  if (typeof value === 'string' && /^\d+$/.test(value)) return BigInt(value)
  if (value === null) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readWei(inner)]))
}

function stateOf({ chains, accounts, ledger }: Omit<Devnet, 'controlUrl'>): unknown {
  const chain = ({ rpcUrl, anvilUrl, counts }: Devnet['chains'][1]): unknown => ({
    rpcUrl,
    anvilUrl,
    counts: Object.fromEntries(counts),
  })
  return {
    chains: { 1: chain(chains[1]), 42161: chain(chains[42161]) },
    accounts,
    ledger: JSON.parse(ledger.toJson()),
  }
}
