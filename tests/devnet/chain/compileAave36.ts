import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Abi, Hex } from 'viem'
import type { Artifact } from './compile.ts'

const load = createRequire(import.meta.url)
const HOST = 'GenericLogicHost'

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
}
interface Solc {
  compile(input: string, callbacks: { import(path: string): { contents: string } }): string
}

const nodeModules = join(dirname(load.resolve('@aave-dao/aave-v3-origin/package.json')), '../..')
/** Aave names OpenZeppelin by its repository. */
const fileOf = (path: string) =>
  join(nodeModules, path.replace(/^openzeppelin-contracts\/contracts/, '@openzeppelin/contracts'))

/** The host of Aave v3.6's `GenericLogic`, with the library as it stands on npm. Takes a second or two. */
export function compileAave36(): Artifact {
  const content = readFileSync(join(import.meta.dirname, 'aave36', `${HOST}.sol`), 'utf8')
  const settings = {
    optimizer: { enabled: true, runs: 200 },
    evmVersion: 'cancun',
    outputSelection: { [HOST]: { [HOST]: ['abi', 'evm.bytecode.object'] } },
  }
  const input = { language: 'Solidity', sources: { [HOST]: { content } }, settings }
  const output: SolcOutput = JSON.parse(
    (load('solc') as Solc).compile(JSON.stringify(input), {
      import: path => ({ contents: readFileSync(fileOf(path), 'utf8') }),
    }),
  )
  const errors = (output.errors ?? []).filter(error => error.severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(error => error.formattedMessage).join('\n'))
  const { abi, evm } = output.contracts[HOST]![HOST]!
  return { abi, bytecode: `0x${evm.bytecode.object}` as Hex }
}
