import { decodeFunctionData, encodeFunctionResult, multicall3Abi, toHex } from 'viem'
import { afterEach, expect, test, vi } from 'vitest'
import type { Call } from '@/lib/core/reading'
import { createRpc } from '@/lib/io/rpc/createRpc'
import { ChainMismatchError } from '@/lib/io/rpc/errors'
import type { RpcHealth } from '@/lib/messaging/schemas/rpcHealth'

type Body = { method: string; params: [{ data: `0x${string}` }, string] }
type Node = (body: Body) => Response

const FAILING = '0xdeadbeef'
const callsOf = (count: number): Call[] =>
  Array.from({ length: count }, (_, index) => ({
    chainId: 1,
    to: '0x0000000000000000000000000000000000000001',
    data: toHex(index + 1, { size: 4 }),
    label: `call ${index}`,
  }))
const word = (value: bigint | number) => toHex(value, { size: 32 })
const json = (result: unknown) => Response.json({ jsonrpc: '2.0', id: 1, result })

function innerCalls(body: Body) {
  const { args } = decodeFunctionData({ abi: multicall3Abi, data: body.params[0].data })
  return (args as unknown as [readonly { callData: `0x${string}` }[]])[0]
}

/** Answers each inner call with its own calldata as a number, except what it is told to revert. */
const node =
  (chainId: number): Node =>
  body => {
    if (body.method === 'eth_blockNumber') return json('0x64')
    const header: Record<string, bigint> = {
      '0x3408e470': BigInt(chainId),
      '0x42cbb15c': 99n,
      '0x0f28c97d': 1_700_000_000n,
    }
    const result = innerCalls(body).map(({ callData }) => ({
      success: callData !== FAILING,
      returnData: callData === FAILING ? ('0x' as const) : word(header[callData] ?? BigInt(callData)),
    }))
    return json(encodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', result }))
  }

function world(nodes: Record<string, Node>) {
  const asked: { host: string; body: Body }[] = []
  vi.stubGlobal('fetch', async (url: string, init: { body: string }) => {
    const body = JSON.parse(init.body) as Body
    const { host } = new URL(url)
    asked.push({ host, body })
    const answer = nodes[host]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer(body)
  })
  let known: RpcHealth = {}
  let nowS = 1_000
  const health = {
    key: 'health',
    get: async () => known,
    set: async (next: RpcHealth) => {
      known = next
    },
    update: async (change: (before: RpcHealth) => RpcHealth) => {
      known = change(known)
      return known
    },
    watch: () => () => undefined,
  }
  const rpc = createRpc({
    urlsOf: async () => ['https://a.test/', 'https://b.test/'],
    health,
    clock: { nowS: () => nowS } as Parameters<typeof createRpc>[0]['clock'],
  })
  return { rpc, asked, later: (s: number) => (nowS += s) }
}

afterEach(() => vi.unstubAllGlobals())

test('a dead host is passed over, benched, and tried again when its bench is over', async () => {
  const { rpc, asked, later } = world({ 'b.test': node(1) })
  expect((await rpc.readCalls(1, callsOf(2))).host).toBe('b.test')
  await rpc.readCalls(1, callsOf(2))
  expect(asked.map(({ host }) => host)).toEqual(['a.test', 'b.test', 'b.test'])
  later(31)
  await rpc.readCalls(1, callsOf(2))
  expect(asked[3]?.host).toBe('a.test')
})

test.each([
  ['HTML', () => new Response('<html>')],
  ['no bytes', () => json(null)],
  ['bytes that are no answer of Multicall3', () => json(`0x${'ff'.repeat(100)}`)],
  ['HTTP 502', () => new Response('bad gateway', { status: 502 })],
  ['another chain', node(10)],
])('%s: the next endpoint is asked', async (_name, first) => {
  const { rpc } = world({ 'a.test': first, 'b.test': node(1) })
  expect((await rpc.readCalls(1, callsOf(2))).host).toBe('b.test')
})

test('only endpoints of another chain: said so', async () => {
  const { rpc } = world({ 'a.test': node(10), 'b.test': node(10) })
  await expect(rpc.readCalls(1, callsOf(1))).rejects.toBeInstanceOf(ChainMismatchError)
})

test.each([429, 413])('HTTP %i halves the request, answers stay in order', async status => {
  const small: Node = body =>
    body.method === 'eth_call' && innerCalls(body).length > 20 ? new Response('', { status }) : node(1)(body)
  const { rpc } = world({ 'a.test': small })
  const { results, host } = await rpc.readCalls(1, callsOf(60))
  expect(host).toBe('a.test')
  expect(results).toEqual(callsOf(60).map(({ data }) => ({ ok: true, data: word(BigInt(data)) })))
})

test('halves of what was refused are of one block', async () => {
  const small: Node = body =>
    body.method === 'eth_call' && innerCalls(body).length > 40
      ? new Response('', { status: 413 })
      : node(1)(body)
  const { rpc, asked } = world({ 'a.test': small })
  await rpc.readCalls(1, callsOf(60))
  const tags = asked.filter(({ body }) => body.method === 'eth_call').map(({ body }) => body.params[1])
  expect(tags).toEqual(['latest', '0x64', '0x64'])
})

test('how much an endpoint takes is remembered for a day, and no other endpoint suffers', async () => {
  const refusals: number[] = []
  const small: Node = body => {
    if (body.method !== 'eth_call' || innerCalls(body).length <= 30) return node(1)(body)
    refusals.push(innerCalls(body).length)
    return new Response('', { status: 413 })
  }
  const { rpc, asked, later } = world({ 'a.test': small, 'b.test': node(1) })
  await rpc.readCalls(1, callsOf(100))
  expect(refusals.length).toBeGreaterThan(0)
  refusals.length = 0
  asked.length = 0
  const { results, host } = await rpc.readCalls(1, callsOf(100))
  expect([host, refusals]).toEqual(['a.test', []])
  expect(results).toEqual(callsOf(100).map(({ data }) => ({ ok: true, data: word(BigInt(data)) })))
  expect(asked.filter(({ body }) => body.method === 'eth_call')).toHaveLength(4)
  later(86_400)
  await rpc.readCalls(1, callsOf(100))
  expect(refusals).toHaveLength(3)
})

test('what was remembered outlives a bench', async () => {
  let isDown = false
  const refusals: number[] = []
  const small: Node = body => {
    if (isDown) return new Response('bad gateway', { status: 502 })
    if (body.method !== 'eth_call' || innerCalls(body).length <= 60) return node(1)(body)
    refusals.push(innerCalls(body).length)
    return new Response('', { status: 413 })
  }
  const { rpc, later } = world({ 'a.test': small })
  await rpc.readCalls(1, callsOf(100))
  isDown = true
  await expect(rpc.readCalls(1, callsOf(100))).rejects.toThrow()
  isDown = false
  later(60)
  await rpc.readCalls(1, callsOf(100))
  expect(refusals).toEqual([103])
})

test('several chunks are pinned to one block', async () => {
  const { rpc, asked } = world({ 'a.test': node(1) })
  const { block, results } = await rpc.readCalls(1, callsOf(250))
  expect(block).toBe(100n)
  expect(results).toHaveLength(250)
  const tags = asked.filter(({ body }) => body.method === 'eth_call').map(({ body }) => body.params[1])
  expect(tags).toEqual(['0x64', '0x64', '0x64'])
})

test('on Arbitrum the block is the node’s own, not the Ethereum block that contracts see there', async () => {
  const { rpc, asked } = world({ 'a.test': node(42161) })
  const { block } = await rpc.readCalls(42161, callsOf(3))
  expect(block).toBe(100n)
  await rpc.readCalls(42161, callsOf(3), block)
  const tags = asked.filter(({ body }) => body.method === 'eth_call').map(({ body }) => body.params[1])
  expect(tags).toEqual(['0x64', '0x64'])
})

test('one call that reverts leaves its neighbours alone', async () => {
  const { rpc } = world({ 'a.test': node(1) })
  const [one, two, three] = callsOf(3)
  if (!one || !two || !three) throw new Error('three calls')
  const { results } = await rpc.readCalls(1, [one, { ...two, data: FAILING }, three])
  expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
})
