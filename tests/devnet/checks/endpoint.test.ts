import { encodeFunctionData, numberToHex, parseAbi, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000

let devnet: Devnet
let url: string

beforeAll(async () => {
  devnet = await startDevnet()
  url = devnet.chains[1].rpcUrl
}, COMPILING_MS)
afterAll(() => devnet?.stop())

const ask = (method: string, params: unknown[] = []): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 7, method, params }),
  })

describe('the proxy', () => {
  it('passes requests on, counts them and allows every origin', async () => {
    const before = devnet.chains[1].counts.get('eth_chainId') ?? 0
    const response = await ask('eth_chainId')
    expect(await response.json()).toMatchObject({ id: 7, result: '0x1' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(devnet.chains[1].counts.get('eth_chainId')).toBe(before + 1)
  })

  it('fails as it is told, on one chain only, and recovers', async () => {
    const { rpcFault } = devnet.scenario
    await rpcFault(1, { kind: 'rate-limit' })
    expect((await ask('eth_chainId')).status).toBe(429)
    await rpcFault(1, { kind: 'garbage' })
    expect(await (await ask('eth_chainId')).text()).toContain('<html>')
    await rpcFault(1, { kind: 'drop' })
    await expect(ask('eth_chainId')).rejects.toThrow()
    expect(await new Chain(42161, devnet.chains[42161].rpcUrl).rpc('eth_chainId')).toBe('0xa4b1')
    await rpcFault(1, { kind: 'wrong-chain' })
    expect(await (await ask('eth_chainId')).json()).toMatchObject({ result: '0xa4b1' })
    await rpcFault(1, { kind: 'delay', ms: 300, methods: ['eth_chainId'] })
    const start = performance.now()
    await ask('eth_blockNumber')
    expect(performance.now() - start).toBeLessThan(250)
    await ask('eth_chainId')
    expect(performance.now() - start).toBeGreaterThanOrEqual(295)
    await rpcFault(1, undefined)
    expect(await (await ask('eth_chainId')).json()).toMatchObject({ result: '0x1' })
  })

  it('simulates with traced transfers of tokens and ether', async () => {
    const [holder, friend] = devnet.accounts.map(account => account.address)
    const abi = parseAbi(['function transfer(address,uint256) returns (bool)'])
    const data = encodeFunctionData({ abi, args: [friend!, parseEther('1')] })
    const calls = [
      { from: holder, to: ETHEREUM.rETH, data },
      { from: holder, to: friend, value: numberToHex(parseEther('2')) },
    ]
    const payload = { blockStateCalls: [{ calls }], traceTransfers: true }
    const { result } = await (await ask('eth_simulateV1', [payload, 'latest'])).json()
    const logs = result[0].calls.map((call: { status: string; logs: { address: string }[] }) => [
      call.status,
      call.logs[0]?.address,
    ])
    expect(logs).toEqual([
      ['0x1', ETHEREUM.rETH.toLowerCase()],
      ['0x1', '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'],
    ])
  })
})

describe('the control port', () => {
  it('drives the scenario over HTTP and refuses what it does not know', async () => {
    const post = (body: unknown): Promise<Response> =>
      fetch(`${devnet.controlUrl}/scenario`, { method: 'POST', body: JSON.stringify(body) })
    expect((await post({ name: 'feedAge', args: ['steth-eth', 90_000] })).status).toBe(200)
    const chain = new Chain(1, url)
    const round = 'function latestRoundData() view returns (uint80,int256,uint256,uint256,uint80)'
    const [, , , updatedAt = 0n] = await chain.read<bigint[]>(
      '0x86392dC19c0b719886221c78AB11eb8Cf5c52812',
      round,
    )
    expect(Math.abs((await chain.now()) - Number(updatedAt) - 90_000)).toBeLessThan(30)
    expect((await post({ name: 'nonsense' })).status).toBe(400)
    const state = await (await fetch(`${devnet.controlUrl}/state`)).json()
    expect(state.chains[1].rpcUrl).toBe(url)
  })
})
