import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeFunctionData, encodeFunctionResult, type Hex, parseAbi } from 'viem'

const MULTICALL = parseAbi([
  'struct Call3 { address target; bool allowFailure; bytes callData; }',
  'struct Result { bool success; bytes returnData; }',
  'function aggregate3(Call3[] calls) payable returns (Result[] returnData)',
])

/** What a contract answers. Undefined: it reverts. */
export type Answer = (to: string, data: Hex) => Hex | undefined

/** A JSON-RPC node over http that answers `aggregate3` call by call, and `eth_getCode`. */
export async function startFakeNode(chainId: number, answer: Answer, hasCode: (address: string) => boolean) {
  const word = (value: number): Hex => `0x${value.toString(16).padStart(64, '0')}`
  const header = new Map<string, Hex>([
    ['0x3408e470', word(chainId)],
    ['0x42cbb15c', word(20_000_000)],
    ['0x0f28c97d', word(1_780_000_000)],
  ])
  const respond = (method: string, params: [{ data: Hex } | string]): Hex => {
    const [first] = params
    if (typeof first === 'string') return hasCode(first.toLowerCase()) ? '0x60' : '0x'
    if (method !== 'eth_call') throw new Error(`no ${method}`)
    const { args } = decodeFunctionData({ abi: MULTICALL, data: first.data })
    const result = args[0].map(({ target, callData }) => {
      const returnData = header.get(callData.slice(0, 10)) ?? answer(target.toLowerCase(), callData)
      return { success: returnData !== undefined, returnData: returnData ?? '0x' }
    })
    return encodeFunctionResult({ abi: MULTICALL, functionName: 'aggregate3', result })
  }
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString())
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ jsonrpc: '2.0', id: body.id, result: respond(body.method, body.params) }))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
