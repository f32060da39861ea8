import { encodeFunctionResult, stringToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Address, type Hex, NATIVE } from '@/lib/core/address'
import type { CallRequest } from '@/lib/guard/decoder'
import { RpcCallError, RpcUnavailableError } from '@/lib/io/rpc/errors'
import { foresee } from '@/lib/services/review/foresight/foresee'
import { measurerAbi } from '@/lib/services/review/foresight/measurer'
import { ME, OTHER, simulated, transfer } from '../fakeRpc'

const NAMED: Address = '0x00000000000000000000000000000000000000c3'
const CALL: CallRequest = { type: 'call', chainId: 1, from: ME, to: OTHER, valueWei: 0n, data: '0x' }
const NOT_TOLD = 2n ** 256n - 1n

/** Balances of the coin and of the token that is named, which is asked for first; all others stay as they are. */
function measured(first: bigint[], last: bigint[], isDone = true): Hex {
  const mark = stringToHex('measured', { size: 32 })
  return encodeFunctionResult({
    abi: measurerAbi,
    functionName: 'measure',
    result: [mark, isDone, first, last],
  })
}

type Answers = Partial<Record<string, () => unknown>>
function node(answers: Answers) {
  const asked: { method: string; params: unknown[] }[] = []
  return {
    asked,
    rpc: {
      async ask(_chainId: number, method: string, params: unknown[]) {
        asked.push({ method, params })
        return { result: answers[method]?.(), host: 'node' }
      },
    },
  }
}
const refuse = () => {
  throw new RpcCallError('the method does not exist', -32601, undefined)
}
const silent = () => {
  throw new RpcUnavailableError('gone')
}
const whole = () => simulated([transfer(NAMED, ME, OTHER, 5n), transfer(NATIVE, OTHER, ME, 4n)])
const balances = () => measured([10n, 100n], [14n, 95n])
const look = (rpc: ReturnType<typeof node>['rpc'], calls: CallRequest[] = [CALL]) =>
  foresee(rpc, 1, ME, calls, [NAMED])

describe('what is asked of an endpoint', () => {
  const methods = async (answers: Answers) => {
    const { rpc, asked } = node(answers)
    await look(rpc)
    const first = asked.splice(0).map(({ method }) => method)
    await look(rpc)
    return [first, asked.map(({ method }) => method)]
  }
  const both = ['eth_simulateV1', 'eth_call']

  it('is both at first, then what it can do', async () => {
    expect(await methods({ eth_simulateV1: whole, eth_call: balances })).toEqual([both, ['eth_simulateV1']])
    expect(await methods({ eth_simulateV1: refuse, eth_call: balances })).toEqual([both, ['eth_call']])
    expect(await methods({ eth_simulateV1: refuse, eth_call: refuse })).toEqual([both, []])
  })
  it('is both again after silence, which says nothing of it', async () => {
    expect(await methods({ eth_simulateV1: silent, eth_call: silent })).toEqual([both, both])
  })
  it('is found out for each chain alone', async () => {
    const { rpc, asked } = node({ eth_simulateV1: refuse, eth_call: refuse })
    await look(rpc)
    await foresee(rpc, 10, ME, [CALL], [])
    expect(asked).toHaveLength(4)
  })
})

describe('what is foreseen', () => {
  it('is the whole simulation where there is one', async () => {
    const { rpc } = node({ eth_simulateV1: whole, eth_call: () => measured([1n, 1n], [2n, 2n]) })
    expect(await look(rpc)).toMatchObject({ changes: { [NAMED]: -5n, [NATIVE]: 4n }, allowed: [] })
  })
  it('is what balances tell where there is none, with no word on allowances', async () => {
    const { rpc, asked } = node({ eth_simulateV1: refuse, eth_call: balances })
    expect(await look(rpc)).toEqual({
      ...{ changes: { [NAMED]: -5n, [NATIVE]: 4n }, allowed: undefined, reverted: false },
    })
    const [call, block, overrides] = asked[1]?.params ?? []
    expect(call).toMatchObject({ from: ME, to: ME })
    expect(block).toBe('latest')
    expect(Object.keys(overrides as object)).toEqual([ME])
  })
  it('leaves out what does not move and what a token does not tell', async () => {
    const answer = measured([10n, 100n, 7n, NOT_TOLD, 9n], [10n, 95n, NOT_TOLD, 3n, 9n])
    const { rpc } = node({ eth_simulateV1: refuse, eth_call: () => answer })
    expect((await look(rpc))?.changes).toEqual({ [NAMED]: -5n })
  })
  it('says that it fails', async () => {
    const { rpc } = node({ eth_simulateV1: refuse, eth_call: () => measured([1n], [1n], false) })
    expect((await look(rpc))?.reverted).toBe(true)
  })
  it.each([
    ['nothing, as of an account without code', '0x'],
    ['another word, as of an account with its own code', `0x${'00'.repeat(31)}01`],
    ['too little', measured([1n], [2n]).slice(0, 200)],
    ['no bytes', { a: 1 }],
    ['nothing at all', undefined],
  ])('is not known by a node that ignores the code: %s', async (_, answer) => {
    const { rpc, asked } = node({ eth_simulateV1: refuse, eth_call: () => answer })
    expect(await look(rpc)).toBeUndefined()
    await look(rpc)
    expect(asked).toHaveLength(2)
  })
  it('is not known of nothing, or of a contract that is made', async () => {
    const { rpc, asked } = node({ eth_simulateV1: refuse, eth_call: balances })
    expect(await look(rpc, [])).toBeUndefined()
    expect(await look(rpc, [CALL, { ...CALL, to: undefined }])).toBeUndefined()
    expect(asked.map(({ method }) => method)).toEqual(['eth_simulateV1'])
  })
})
