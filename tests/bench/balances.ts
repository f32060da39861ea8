import type { Address } from '@/lib/core/address.ts'
import type { Call, CallResult } from '@/lib/core/reading.ts'
import { encodeAggregate } from '@/lib/io/rpc/multicall.ts'
import { erc20 } from '@/lib/tokens/erc20.ts'
import { TOKENS } from '@/lib/tokens/index.ts'

/** As the product asks: at most this many calls in one request. */
const CALLS_PER_REQUEST = 100

export interface Cost {
  calls: number
  requests: number
  requestBytes: number
}

/** The chains with most tokens first. */
export function busiestChains(count: number): number[] {
  const tokens = new Map<number, number>()
  for (const token of TOKENS)
    for (const chainId of Object.keys(token.addresses).map(Number))
      tokens.set(chainId, (tokens.get(chainId) ?? 0) + 1)
  return [...tokens]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([chainId]) => chainId)
}

export const account = (index: number): Address => `0x${(index + 1).toString(16).padStart(40, '0')}`

/** Every balance of these accounts on one chain, and every rate that lives there. */
export function callsOf(chainId: number, accounts: readonly Address[]): Call[] {
  const balances = TOKENS.flatMap(token => {
    const deployment = token.addresses[chainId]
    if (!deployment) return []
    const contract = erc20(chainId, deployment.address, token.symbol)
    return accounts.flatMap(owner => contract.balanceOf(owner).calls())
  })
  const rates = TOKENS.flatMap(token => token.exchangeRate.calls()).filter(call => call.chainId === chainId)
  return [...balances, ...rates]
}

/** What a whole refresh asks for, counted. */
export function costOf(chainIds: readonly number[], accounts: readonly Address[]): Cost {
  const cost: Cost = { calls: 0, requests: 0, requestBytes: 0 }
  for (const chainId of chainIds) {
    const calls = callsOf(chainId, accounts)
    cost.calls += calls.length
    for (let from = 0; from < calls.length; from += CALLS_PER_REQUEST) {
      cost.requests++
      cost.requestBytes += encodeAggregate(calls.slice(from, from + CALLS_PER_REQUEST)).length
    }
  }
  return cost
}

const ONE: CallResult = { ok: true, data: `0x${(10n ** 18n).toString(16).padStart(64, '0')}` }

/** Parses an answer for every token and account, as a refresh does, and sums the balances. */
export function parseAll(chainIds: readonly number[], accounts: readonly Address[]): bigint {
  let sum = 0n
  for (const chainId of chainIds)
    for (const token of TOKENS) {
      const deployment = token.addresses[chainId]
      if (!deployment) continue
      const contract = erc20(chainId, deployment.address, token.symbol)
      for (const owner of accounts) sum += contract.balanceOf(owner).parse([ONE])
    }
  return sum
}
