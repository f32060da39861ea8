import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { MEASURER } from '@/lib/services/review/foresight/measurer'

const file = 'lib/services/review/foresight/Measurer.sol'

it('the code that stands in for an account is what its source says', () => {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const settings = {
    optimizer: { enabled: true, runs: 1 },
    viaIR: true,
    evmVersion: 'paris',
    metadata: { bytecodeHash: 'none', appendCBOR: false },
    debug: { revertStrings: 'strip' },
    outputSelection: { '*': { '*': ['evm.deployedBytecode.object'] } },
  }
  const sources = { 'Measurer.sol': { content: readFileSync(file, 'utf8') } }
  const output = JSON.parse(solc.compile(JSON.stringify({ language: 'Solidity', sources, settings })))
  expect(output.errors).toBeUndefined()
  expect(`0x${output.contracts['Measurer.sol'].Measurer.evm.deployedBytecode.object}`).toBe(MEASURER)
}, 60_000)
