import { parseArgs } from 'node:util'
import { SCENARIOS } from './scenario.ts'
import { startDevnet } from './startDevnet.ts'

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'calm' },
    'ethereum-port': { type: 'string' },
    'arbitrum-port': { type: 'string' },
    'control-port': { type: 'string' },
  },
})

const scenario = SCENARIOS.find(name => name === values.scenario)
if (!scenario) throw new Error(`--scenario is one of ${SCENARIOS.join(', ')}`)
const devnet = await startDevnet({
  scenario,
  ports: {
    ethereum: Number(values['ethereum-port'] ?? 0),
    arbitrum: Number(values['arbitrum-port'] ?? 0),
    control: Number(values['control-port'] ?? 0),
  },
})
const { chains, controlUrl, accounts } = devnet
const urls = ({ rpcUrl, anvilUrl }: (typeof chains)[1]): object => ({ rpcUrl, anvilUrl })
const told = { scenario, chains: { 1: urls(chains[1]), 42161: urls(chains[42161]) }, controlUrl, accounts }
console.log(JSON.stringify(told))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void devnet.stop().then(() => process.exit(0)))
}
