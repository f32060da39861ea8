import { concat, encodeAbiParameters, pad } from 'viem'
import { type Address, NATIVE } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import type { Call } from '@/lib/core/reading'
import { TRANSFER } from '@/lib/services/review/foresight/effects'
import type { ReviewIo } from '@/lib/services/review/reviewRequest'

export const ME: Address = '0x00000000000000000000000000000000000000a1'
export const OTHER: Address = '0x00000000000000000000000000000000000000b2'
export const WETH: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'

export const word = (value: bigint) => encodeAbiParameters([{ type: 'uint256' }], [value])

export const transfer = (address: Address, from: Address, to: Address, amount: bigint) => ({
  address,
  topics: [TRANSFER, pad(from), pad(to)] as `0x${string}`[],
  data: word(amount),
})

type Log = ReturnType<typeof transfer>

/** What a node that leaves nothing out answers for one call and the probe behind it. */
export const simulated = (
  logs: Log[],
  probe: Log[] = [transfer(NATIVE, OTHER, WETH, 1n), transfer(WETH, OTHER, OTHER, 1n)],
) => [{ calls: [logs, probe].map(all => ({ status: '0x1', returnData: '0x', logs: all })) }]

/** Answers calls by their label; what has no answer reverts. Notes what it was asked. */
export function fakeRpc(
  answers: Readonly<Record<string, bigint | bigint[]>> = {},
  simulation: () => unknown = () => [],
  code: unknown = '0x',
  /** What a call with an account's code replaced answers: by default that of a node which ignores the code. */
  measured: () => unknown = () => '0x',
) {
  const asked: { reads: number[]; labels: string[]; methods: string[] } = {
    reads: [],
    labels: [],
    methods: [],
  }
  const resultOf = ({ label }: Call) => {
    const value = answers[label]
    return value === undefined
      ? { ok: false as const, error: new AppError(`${label} reverted`) }
      : { ok: true as const, data: concat([value].flat().map(word)) }
  }
  const rpc: ReviewIo['rpc'] = {
    async readCalls(chainId, calls) {
      asked.reads.push(chainId)
      asked.labels.push(...calls.map(({ label }) => label))
      return {
        block: 1n,
        timestampS: Math.floor(Date.now() / 1000),
        host: 'node',
        results: calls.map(resultOf),
      }
    },
    async ask(_chainId: number, method: string, _params: unknown[]) {
      asked.methods.push(method)
      if (method === 'eth_getCode') return { result: code, host: 'node' }
      return { result: method === 'eth_call' ? measured() : simulation(), host: 'node' }
    },
  }
  return { rpc, asked }
}
