import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000
/** What the local chain has, each with all it is made of. */
const ENTRIES = [
  'steth',
  'wsteth',
  'reth',
  'cbeth',
  'weeth',
  'curve-steth-eth',
  'chainlink-steth-eth',
  'ETH / USD',
]

let devnet: Devnet
let chain: Chain
beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
}, COMPILING_MS)
afterAll(() => devnet?.stop())

interface Told {
  code: number
  /** `reth symbol OTH rETH`: what differs on Ethereum of the entries that are there. */
  rows: string[]
  last: string | undefined
}

function checkLive(url = devnet.chains[1].rpcUrl): Promise<Told> {
  const args = ['tests/tools/run.mjs', 'check-live', '--chain', '1', '--rpc', `1=${url}`]
  return new Promise(done =>
    execFile(process.execPath, args, (error, stdout) => {
      const lines = stdout.trim().split('\n')
      const rows = lines.slice(1, -1).map(line => line.replace(/^1 +/, '').replace(/ {2,}/g, ' '))
      const ours = rows.filter(row => [...ENTRIES, '(all)'].some(entry => row.startsWith(`${entry} `)))
      done({ code: typeof error?.code === 'number' ? error.code : 0, rows: ours, last: lines.at(-1) })
    }),
  )
}

it('what stands at its mainnet address has no row, what is missing has one', async () => {
  const { code, rows, last } = await checkLive()
  expect(rows).toEqual([])
  expect(code).toBe(1)
  expect(last).toMatch(/^\d+ as the registry says, \d+ different$/)
}, 60_000)

/** Code that answers every call with one short text: its offset, its length, its letters. */
function saying(text: string): string {
  const byte = (value: number) => value.toString(16).padStart(2, '0')
  const letters = Buffer.from(text).toString('hex').padEnd(64, '0')
  return `0x602060005260${byte(text.length)}6020527f${letters}60405260606000f3`
}

it('errors planted on the chain are rows, and only they', async () => {
  const snapshot = await chain.rpc('evm_snapshot')
  await chain.atOnce(12, () =>
    chain.write(ETHEREUM.cbETH, 'function updateExchangeRate(uint256)', [8n * 10n ** 17n]),
  )
  await chain.rpc('anvil_setCode', [ETHEREUM.weETH, saying('OTH')])
  await chain.rpc('anvil_setCode', [ETHEREUM.rETH, '0x'])
  await chain.rpc('anvil_setCode', ['0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419', saying('BTC / USD')])
  const { code, rows } = await checkLive()
  await chain.rpc('evm_revert', [snapshot])
  expect(code).toBe(1)
  expect(rows).toContain('weeth symbol OTH weETH')
  expect(rows).toContain('cbeth exchange rate 800000000000000000 a rate within bounds')
  expect(rows).toContain(`reth code none ${ETHEREUM.rETH}`)
  expect(rows).toContain('ETH / USD description BTC / USD ETH / USD')
  expect(rows).toContain('weeth exchange rate 32 a rate within bounds')
  expect(rows.filter(row => /^(steth|wsteth|curve-steth-eth) /.test(row))).toEqual([])
}, 60_000)

it('an endpoint that is down, full, talking nonsense or of another chain is a row and an exit code', async () => {
  const isRefused = ({ code, rows, last }: Told, what: string) => {
    expect(code, what).toBe(1)
    expect(rows.length, what).toBeGreaterThan(0)
    expect(
      rows.every(row => row.startsWith('(all) endpoint ')),
      what,
    ).toBe(true)
    expect(last, what).toMatch(/^0 as the registry says/)
  }
  for (const kind of ['drop', 'rate-limit', 'garbage'] as const) {
    await devnet.scenario.rpcFault(1, { kind })
    isRefused(await checkLive(), kind)
  }
  await devnet.scenario.rpcFault(1, undefined)
  isRefused(await checkLive(devnet.chains[42161].rpcUrl), 'another chain')
}, 60_000)
