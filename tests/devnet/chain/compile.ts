import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Abi, Hex } from 'viem'
import { cacheDir } from './cacheDir.ts'

export interface Artifact {
  abi: Abi
  bytecode: Hex
}

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
}

const folder = join(import.meta.dirname, 'contracts')

/** Stand-ins by contract name. Compiled once per state of the sources, then read from the cache. */
export function compileStandIns(): Record<string, Artifact> {
  const names = readdirSync(folder).filter(name => name.endsWith('.sol'))
  const sources = Object.fromEntries(
    names.map(name => [name, { content: readFileSync(join(folder, name), 'utf8') }]),
  )
  const hash = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16)
  const file = join(cacheDir(), `contracts-${hash}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const artifacts = compile(sources)
  mkdirSync(cacheDir(), { recursive: true })
  // Whole or not at all: tests of several files may compile at the same time.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(artifacts))
  renameSync(`${file}.${process.pid}`, file)
  return artifacts
}

function compile(sources: Record<string, { content: string }>): Record<string, Artifact> {
  // Loaded here because it takes a second that a cached start need not spend.
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const settings = {
    optimizer: { enabled: true, runs: 200 },
    evmVersion: 'cancun',
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
  }
  const output: SolcOutput = JSON.parse(
    solc.compile(JSON.stringify({ language: 'Solidity', sources, settings })),
  )
  const errors = (output.errors ?? []).filter(error => error.severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(error => error.formattedMessage).join('\n'))
  return Object.fromEntries(
    Object.values(output.contracts).flatMap(file =>
      Object.entries(file).map(([name, { abi, evm }]) => [
        name,
        { abi, bytecode: `0x${evm.bytecode.object}` as Hex },
      ]),
    ),
  )
}
