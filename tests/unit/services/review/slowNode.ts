import { setTimeout as sleep } from 'node:timers/promises'
import { decodeFunctionData, encodeFunctionResult, type Hex, pad, parseAbi, toHex } from 'viem'
import { lower } from '@/lib/core/address'
import { findToken } from '@/lib/tokens/index'
import { ME, OTHER, simulated, transfer, word } from './fakeRpc'

const abi = parseAbi([
  'struct Call3 { address target; bool allowFailure; bytes callData; }',
  'struct Result { bool success; bytes returnData; }',
  'function aggregate3(Call3[] calls) payable returns (Result[] returnData)',
])
const ONE = word(10n ** 18n)
const nowS = () => BigInt(Math.floor(Date.now() / 1000))

interface Asked {
  method: string
  params: [{ data?: Hex }, ...unknown[]]
}

/**
 * Nodes that take their time, one a chain at `urlOf`, to stand in the place of `fetch`. Every strange token calls
 * itself stETH. Where they see more, what is simulated moves a token that nobody named, and a review asks again.
 */
export function slowNode(delayMs: number, seesMore = true) {
  /** How many requests had to wait for one another: those that go out together are one step. */
  let steps = 0
  const methods: string[] = []

  async function fetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
    const asked: Asked = JSON.parse(String(init?.body))
    const step = steps + 1
    methods.push(asked.method)
    await sleep(delayMs)
    steps = Math.max(steps, step)
    const chainId = Number(new URL(String(url)).pathname.slice(1))
    return Response.json({ jsonrpc: '2.0', id: 1, result: answer(asked, chainId, seesMore) })
  }
  return {
    fetch,
    urlOf: (chainId: number) => `http://node.example/${chainId}`,
    /** The steps and methods since last asked. */
    take() {
      const taken = { steps, methods: methods.splice(0) }
      steps = 0
      return taken
    },
  }
}

function answer({ method, params: [call] }: Asked, chainId: number, seesMore: boolean): unknown {
  if (method === 'eth_blockNumber') return '0x1'
  if (method === 'eth_getCode') return '0x6001'
  if (method === 'eth_simulateV1') return seesMore ? unnamedMoves() : simulated([])
  if (method === 'eth_call' && call.data?.startsWith('0x82ad56cb')) return aggregate(call.data, chainId)
  return '0x'
}

function unnamedMoves() {
  const steth = lower(findToken('steth')?.addresses[1]?.address ?? '')
  const oseth = lower(findToken('oseth')?.addresses[1]?.address ?? '')
  return simulated([transfer(steth, ME, OTHER, 5n), transfer(oseth, OTHER, ME, 5n)])
}

function aggregate(data: Hex, chainId: number): Hex {
  const { args } = decodeFunctionData({ abi, data })
  const result = args[0].map(({ callData }) => ({ success: true, returnData: one(callData, chainId) }))
  return encodeFunctionResult({ abi, functionName: 'aggregate3', result })
}

function one(callData: Hex, chainId: number): Hex {
  if (callData === '0x3408e470') return word(BigInt(chainId))
  if (callData === '0x0f28c97d') return word(nowS())
  return callData === '0x95d89b41' ? pad(toHex('stETH'), { dir: 'right' }) : ONE
}
