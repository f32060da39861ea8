// `npm run check:live [-- --chain ID ...] [--rpc ID=URL ...]`: reads from live chains what the registry says.
// Prints a table of what differs. Exits 1 when something does, or when a chain does not answer, 2 when it was called wrong.
import { parseArgs } from 'node:util'
import { CHAINS, findChain } from '@/lib/chains/index.ts'
import { clock } from '@/lib/io/clock.ts'
import { createRpc } from '@/lib/io/rpc/createRpc.ts'
import type { RpcHealth } from '@/lib/messaging/schemas/rpcHealth.ts'
import { TOKENS } from '@/lib/tokens/index.ts'
import { everyCheck } from './check-live/checks.ts'
import { type Difference, runChecks, runCodeChecks } from './check-live/runChecks.ts'

const { values } = parseArgs({
  options: { chain: { type: 'string', multiple: true }, rpc: { type: 'string', multiple: true } },
})
const urls = new Map(
  (values.rpc ?? []).map(pair => [Number(pair.split('=')[0]), pair.slice(pair.indexOf('=') + 1)]),
)
const wanted = values.chain?.map(Number) ?? CHAINS.map(chain => chain.id)
const isWrong = [...wanted, ...urls.keys()].some(chainId => !findChain(chainId))
if (isWrong || [...urls.values()].some(url => !URL.canParse(url))) {
  console.error('Usage: npm run check:live [-- --chain ID ...] [--rpc ID=URL ...]   (chains of the registry)')
  process.exit(2)
}

let remembered: RpcHealth = {}
const health = {
  key: 'health',
  get: async () => remembered,
  set: async (value: RpcHealth) => {
    remembered = value
  },
  update: async (change: (value: RpcHealth) => RpcHealth) => {
    remembered = change(remembered)
    return remembered
  },
  watch: () => () => undefined,
}
const urlsOf = async (chainId: number) => {
  const own = urls.get(chainId)
  return own ? [own] : (findChain(chainId)?.rpcUrls ?? [])
}
const rpc = createRpc({ urlsOf, health, clock })

const checks = everyCheck()
const differences: Difference[] = []
let right = 0
for (const chainId of wanted) {
  const deployed = TOKENS.flatMap(token => {
    const deployment = token.addresses[chainId]
    return deployment ? [{ entry: token.id, address: deployment.address }] : []
  })
  const read = await runChecks(rpc, chainId, checks)
  // What does not answer as this chain is not asked for its code either.
  const code = read.isAnswered ? await runCodeChecks(rpc, chainId, deployed) : undefined
  for (const outcome of code ? [read, code] : [read]) {
    right += outcome.right
    differences.push(...outcome.differences)
  }
  console.error(`${findChain(chainId)?.slug ?? chainId}: done`)
}

const columns = ['chainId', 'entry', 'what', 'found', 'expected'] as const
const widths = columns.map(key => Math.max(key.length, ...differences.map(row => String(row[key]).length)))
const line = (cells: readonly string[]) =>
  cells
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join('  ')
    .trimEnd()
console.log(line(columns))
for (const row of differences) console.log(line(columns.map(key => String(row[key]))))
console.log(`${right} as the registry says, ${differences.length} different`)
process.exitCode = differences.length > 0 ? 1 : 0
