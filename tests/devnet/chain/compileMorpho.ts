import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Abi, Hex } from 'viem'
import { cacheDir } from './cacheDir.ts'
import type { Artifact } from './compile.ts'

const load = createRequire(import.meta.url)
const NAMES = ['Morpho', 'IrmMock', 'OracleMock'] as const
type Name = (typeof NAMES)[number]

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
}

/**
 * Morpho Blue as its authors published it to npm, as source: compiled once, then read from the cache. Its one fixed
 * compiler version is loosened to the one that is here; nothing else is changed.
 */
export function compileMorpho(): Record<Name, Artifact> {
  const home = dirname(load.resolve('@morpho-org/morpho-blue/package.json'))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const file = join(cacheDir(), `morpho-${version}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const artifacts = compile(join(home, 'src'))
  mkdirSync(cacheDir(), { recursive: true })
  // Whole or not at all: tests of several files may compile at the same time.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(artifacts))
  renameSync(`${file}.${process.pid}`, file)
  return artifacts
}

function compile(root: string): Record<Name, Artifact> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.sol'))
    .map(entry => join(entry.parentPath, entry.name))
  const sources = Object.fromEntries(
    files.map(file => [
      relative(root, file),
      { content: readFileSync(file, 'utf8').replace('pragma solidity 0.8.19;', 'pragma solidity ^0.8.19;') },
    ]),
  )
  const settings = {
    optimizer: { enabled: true, runs: 200 },
    evmVersion: 'cancun',
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
  }
  const solc = load('solc') as { compile(input: string): string }
  const output: SolcOutput = JSON.parse(
    solc.compile(JSON.stringify({ language: 'Solidity', sources, settings })),
  )
  const errors = (output.errors ?? []).filter(error => error.severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(error => error.formattedMessage).join('\n'))
  const all = Object.assign({}, ...Object.values(output.contracts)) as SolcOutput['contracts'][string]
  const artifactOf = (name: Name): Artifact => {
    const { abi, evm } = all[name]!
    return { abi, bytecode: `0x${evm.bytecode.object}` as Hex }
  }
  return {
    Morpho: artifactOf('Morpho'),
    IrmMock: artifactOf('IrmMock'),
    OracleMock: artifactOf('OracleMock'),
  }
}
