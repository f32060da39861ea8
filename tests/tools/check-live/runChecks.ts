import type { Address } from '@/lib/core/address.ts'
import { AppError } from '@/lib/core/appError.ts'
import type { Rpc } from '@/lib/io/rpc/createRpc.ts'
import type { Check } from './checks.ts'

/** One row of the table: what a chain says otherwise, or why it said nothing. */
export interface Difference {
  chainId: number
  entry: string
  what: string
  found: string
  expected: string
}

export interface Outcome {
  isAnswered: boolean
  right: number
  differences: Difference[]
}

/** Reads the checks of one chain in one go, at one block. A chain that does not answer is one difference. */
export async function runChecks(rpc: Rpc, chainId: number, checks: readonly Check[]): Promise<Outcome> {
  const own = checks.filter(check => check.chainId === chainId)
  const calls = own.flatMap(({ reading }) => reading.calls())
  try {
    const { results } = await rpc.readCalls(chainId, calls)
    let start = 0
    const differences = own.flatMap(check => {
      const end = start + check.reading.calls().length
      const difference = judge(check, results.slice(start, end))
      start = end
      return difference ? [difference] : []
    })
    return { isAnswered: true, right: own.length - differences.length, differences }
  } catch (error) {
    return { isAnswered: false, right: 0, differences: [unanswered(chainId, error)] }
  }
}

function judge(check: Check, results: Parameters<Check['reading']['parse']>[0]): Difference | undefined {
  const { chainId, entry, what } = check
  try {
    const value = check.reading.parse(results)
    const expected = check.expected(value)
    return expected === undefined ? undefined : { chainId, entry, what, found: told(value), expected }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { chainId, entry, what, found: error.shortMessage, expected: 'an answer' }
  }
}

/** Asks whether there is code at each address. One request each: this is no multicall's business. */
export async function runCodeChecks(
  rpc: Rpc,
  chainId: number,
  entries: readonly { entry: string; address: Address }[],
): Promise<Outcome> {
  const differences: Difference[] = []
  for (const { entry, address } of entries) {
    try {
      const { result } = await rpc.ask(chainId, 'eth_getCode', [address, 'latest'])
      if (result === '0x')
        differences.push({ chainId, entry, what: 'code', found: 'none', expected: address })
    } catch (error) {
      return { isAnswered: false, right: 0, differences: [...differences, unanswered(chainId, error)] }
    }
  }
  return { isAnswered: true, right: entries.length - differences.length, differences }
}

function unanswered(chainId: number, error: unknown): Difference {
  if (!(error instanceof AppError)) throw error
  return { chainId, entry: '(all)', what: 'endpoint', found: error.shortMessage, expected: 'an answer' }
}

function told(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${item}` : item)).replace(
    /^"|"$/g,
    '',
  )
}
