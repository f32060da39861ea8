import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Anvil {
  url: string
  stop(): Promise<void>
}

interface AnvilOptions {
  chainId: number
  port: number
  /** Time of the first block. */
  timestampS: number
}

/** The binary of the optional dependency, else one on the PATH. Throws a sentence that says what to do. */
function findAnvil(): string {
  const found = [
    packagedAnvil(),
    ...(process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'anvil')),
  ]
  const path = found.find(candidate => candidate !== undefined && existsSync(candidate))
  if (path) return path
  throw new Error(
    'The local chain needs anvil. It comes from npm on 64-bit Linux (@foundry-rs/anvil-linux-amd64); elsewhere install Foundry (https://getfoundry.sh) so that `anvil` is on the PATH.',
  )
}

function packagedAnvil(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('@foundry-rs/anvil-linux-amd64/package.json')
    return join(dirname(manifest), 'bin/anvil')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/**
 * States of past blocks that are kept, in memory. Without a limit anvil writes every state past the 500th into the
 * home folder, gigabytes for a test that lets a week of blocks go by, and leaves them there when it is killed.
 */
const STATES_KEPT = 3_000

export async function startAnvil({ chainId, port, timestampS }: AnvilOptions): Promise<Anvil> {
  const args = `--chain-id ${chainId} --port ${port} --timestamp ${timestampS} --hardfork prague --gas-limit 60000000
    --auto-impersonate --prune-history ${STATES_KEPT} --block-base-fee-per-gas 100000000 --silent`
  const child = spawn(findAnvil(), args.split(/\s+/), {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = `http://127.0.0.1:${port}`
  // Whatever ends this process ends the node too.
  process.once('exit', () => child.kill('SIGKILL'))
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint = `${complaint}${chunk}`.slice(-2_000)
  })
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`anvil ended at once: ${complaint}`)
    if (await answers(url)) return { url, stop: () => stop(child) }
    await sleep(50)
  }
  child.kill()
  throw new Error(`anvil did not answer on ${url} within 10 s: ${complaint}`)
}

async function answers(url: string): Promise<boolean> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] })
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
    response => response.ok,
    () => false,
  )
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
