import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { AppError } from '@/lib/core/appError.ts'
import type { Call, CallResult } from '@/lib/core/reading.ts'
import { startAnvil } from '../../../devnet/chain/anvil.ts'

/** What a stand-in holds. `unit` and `decimals` only where a vault or a feed tells them. */
export interface State {
  assets: bigint
  shares: bigint
  updatedAtS: number
  unit?: string
  decimals?: number
  isPaused?: boolean
}

function compileBooks(): Hex {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const content = readFileSync(join(import.meta.dirname, 'Books.sol'), 'utf8')
  const settings = {
    outputSelection: { '*': { '*': ['evm.deployedBytecode.object'] } },
    evmVersion: 'cancun',
  }
  const input = { language: 'Solidity', sources: { 'Books.sol': { content } }, settings }
  const output = JSON.parse(solc.compile(JSON.stringify(input)))
  return `0x${output.contracts['Books.sol'].Books.evm.deployedBytecode.object}`
}

const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, '0')}`

/** The storage of Books: unit, decimals and paused share one slot. */
function storageOf({ assets, shares, updatedAtS, unit, decimals = 18, isPaused }: State) {
  const packed = BigInt(unit ?? 0) | (BigInt(decimals) << 160n) | ((isPaused ? 1n : 0n) << 168n)
  const slots = [assets, shares, BigInt(updatedAtS), packed]
  return Object.fromEntries(slots.map((value, i) => [word(BigInt(i)), word(value)]))
}

/** A real EVM on which every contract that is asked holds the state that the test gives it. */
export async function startEvm() {
  const code = compileBooks()
  const port = 20_000 + (process.pid % 20_000)
  const anvil = await startAnvil({ chainId: 1, port, timestampS: 1_780_000_000 })
  async function answer(calls: readonly Call[], stateOf: (to: string) => State): Promise<CallResult[]> {
    const batch = calls.map(({ to, data }, id) => ({
      jsonrpc: '2.0',
      id,
      method: 'eth_call',
      params: [{ to, data }, 'latest', { [to]: { code, stateDiff: storageOf(stateOf(to.toLowerCase())) } }],
    }))
    if (batch.length === 0) return []
    const response = await fetch(anvil.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    })
    const answers = (await response.json()) as { id: number; result?: Hex; error?: { message: string } }[]
    return answers
      .sort((a, b) => a.id - b.id)
      .map(({ result, error }) =>
        result === undefined
          ? { ok: false, error: new AppError(error?.message ?? '') }
          : { ok: true, data: result },
      )
  }
  return { answer, stop: anvil.stop }
}
