import { createPublicClient, http, parseAbi, parseEther } from 'viem'
import { mainnet } from 'viem/chains'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Address, lower, NATIVE } from '@/lib/core/address'
import type { CallRequest } from '@/lib/guard/decoder'
import { RpcCallError } from '@/lib/io/rpc/errors'
import { foresee } from '@/lib/services/review/foresight/foresee'
import { type ReviewIo, reviewRequest } from '@/lib/services/review/reviewRequest'
import { type Devnet, startDevnet } from '../../../../devnet/chain/startDevnet'
import type { Transaction } from '../../../../devnet/dapp/action'
import { ACTIONS } from '../../../../devnet/dapp/actions/index'
import { STETH, WETH, WSTETH } from '../../../../devnet/dapp/contracts'
import { ioWith, rpcOver } from '../support'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const account = () => lower(devnet.accounts[0]!.address)
const client = () =>
  createPublicClient({ chain: mainnet, transport: http(devnet.chains[1].anvilUrl), pollingInterval: 100 })
const simulating = () => rpcOver(id => devnet.chains[id as 1 | 42161].rpcUrl)

/** An endpoint of the many that have never heard of eth_simulateV1. */
function measuring(): ReviewIo['rpc'] {
  const rpc = simulating()
  return {
    ...rpc,
    async ask(chainId, method, params) {
      if (method === 'eth_simulateV1') throw new RpcCallError('the method does not exist', -32601, undefined)
      return rpc.ask(chainId, method, params)
    },
  }
}

async function built(id: string, amount = parseEther('1')): Promise<Transaction[]> {
  const action = ACTIONS.find(one => one.id === id)!
  return action.build({ client: client() as never, account: account(), amount })
}

async function send({ to, data, value = 0n }: Transaction): Promise<void> {
  const params = [{ from: account(), to, data, value: `0x${value.toString(16)}`, gasPrice: '0x0' }]
  const hash = await client().request({ method: 'eth_sendTransaction' as never, params: params as never })
  await client().request({ method: 'evm_mine' as never })
  const receipt = await client().waitForTransactionReceipt({ hash: hash as `0x${string}` })
  expect(receipt.status).toBe('success')
}

const callOf = ({ to, data, value = 0n }: Transaction): CallRequest => ({
  ...{ type: 'call', chainId: 1, from: account(), to: lower(to), valueWei: value, data },
})

const balanceOf = (token: Address) =>
  token === NATIVE
    ? client().getBalance({ address: account() })
    : client().readContract({
        ...{ address: token, abi: parseAbi(['function balanceOf(address) view returns (uint256)']) },
        ...{ functionName: 'balanceOf', args: [account()] },
      })
const TOKENS = [NATIVE, lower(STETH), lower(WSTETH), lower(WETH)]
const holdings = () => Promise.all(TOKENS.map(balanceOf))

const PREPARE = [
  'approve-curve',
  'approve-wrap',
  'approve-router02-wsteth',
  'approve-permit2',
  'approve-universal',
  'approve-aave',
]

describe('where an endpoint cannot simulate', () => {
  beforeAll(async () => {
    // Gas would stand in the balance of ether.
    await client().request({ method: 'anvil_setNextBlockBaseFeePerGas' as never, params: ['0x0'] as never })
    for (const id of PREPARE) for (const one of await built(id, parseEther('100'))) await sendFree(one)
  }, 120_000)

  const sendFree = async (one: Transaction) => {
    await client().request({ method: 'anvil_setNextBlockBaseFeePerGas' as never, params: ['0x0'] as never })
    await send(one)
  }

  it.each([
    'swap-curve',
    'buy-curve',
    'swap-router02-wsteth',
    'swap-universal-wsteth',
    'swap-universal-eth',
    'stake',
    'wrap',
    'unwrap',
    'lend',
  ])(
    '%s is measured to the wei as it is then carried out',
    async id => {
      const [one] = await built(id)
      const found = await foresee(measuring(), 1, account(), [callOf(one!)], [])
      expect(found?.reverted).toBe(false)
      const before = await holdings()
      await sendFree(one!)
      const after = await holdings()
      const moved = TOKENS.map((token, index) => [token, after[index]! - before[index]!] as const)
      const seen = TOKENS.map(token => [token, found?.changes[token] ?? 0n] as const)
      expect(seen).toEqual(moved)
    },
    60_000,
  )

  it('finds of a router what a simulation finds', async () => {
    for (const id of ['swap-router02-wsteth', 'swap-universal-wsteth', 'unwrap']) {
      const [one] = await built(id)
      const [measured, whole] = await Promise.all(
        [measuring(), simulating()].map(rpc => foresee(rpc, 1, account(), [callOf(one!)], [])),
      )
      expect(whole?.allowed).toBeDefined()
      expect(measured?.changes).toEqual(whole?.changes)
    }
  }, 60_000)

  it('runs a batch in order, and says that a call fails', async () => {
    const batch = (await built('batch-curve')).map(callOf)
    expect(batch.length).toBeGreaterThan(1)
    const found = await foresee(measuring(), 1, account(), batch, [])
    expect(found).toMatchObject({ reverted: false })
    expect(found?.changes[NATIVE]).toBeGreaterThan(0n)
    const tooMuch = (await built('unwrap', parseEther('1'))).map(callOf)
    const broken = tooMuch.map(
      (call): CallRequest => ({
        ...call,
        data: `0x${call.data.slice(2, 10)}${'f'.repeat(64)}`,
      }),
    )
    expect(await foresee(measuring(), 1, account(), broken, [])).toMatchObject({ reverted: true })
  }, 60_000)

  it('leads to the same verdict, with what is expected', async () => {
    await devnet.scenario.apply('discount')
    const [one] = await built('swap-curve')
    const claim = {
      ...{ id: '1', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction', chainId: 1 },
      params: [{ from: account(), to: one!.to, data: one!.data }],
    }
    const [measured, whole] = [
      await reviewRequest(ioWith(measuring()), claim),
      await reviewRequest(ioWith(simulating()), claim),
    ]
    expect(measured.level).toBe('caution')
    expect(measured.receiveExpected).toEqual(whole.receiveExpected)
    expect(measured.executionBps).toBe(whole.executionBps)
  }, 60_000)
})
