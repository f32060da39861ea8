import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPage, type Page, type Payload, type Provider, settle, TX } from './support/page.ts'

let page: Page
afterEach(() => page.close())

type Callback = (error: unknown, response: unknown) => void
const answerTo = (item: Payload) => ({ id: item.id, jsonrpc: '2.0', result: `done ${item.method}` })

/** The four entry points as MetaMask's provider has them: none calls another. */
function wallet() {
  const got: unknown[] = []
  const keep = <T>(value: T): T => {
    got.push(structuredClone(value))
    return value
  }
  const provider = {
    request: async (payload: Payload) => answerTo(keep(payload)).result,
    send(first: string | Payload, second?: unknown) {
      if (typeof first === 'string')
        return Promise.resolve(answerTo(keep({ method: first, params: second as [] })))
      if (typeof second !== 'function') throw new Error(`no synchronous ${keep(first).method}`)
      ;(second as Callback)(null, answerTo(keep(first)))
      return undefined
    },
    sendAsync(payload: Payload | Payload[], callback: Callback) {
      callback(null, Array.isArray(payload) ? keep(payload).map(answerTo) : answerTo(keep(payload)))
    },
    _metamask: { requestBatch: async (items: Payload[]) => keep(items).map(answerTo) },
  }
  return { provider, got }
}

function open(decide: Parameters<typeof openPage>[0]) {
  page = openPage(decide)
  const { provider, got } = wallet()
  page.window.ethereum = provider as unknown as Provider
  page.start()
  return { provider, got }
}

const called = (run: (callback: Callback) => unknown) =>
  new Promise<[unknown, unknown]>(resolve => run((error, response) => resolve([error, response])))

const rpc = (id: number, value = '0x1') => ({
  id,
  jsonrpc: '2.0',
  method: 'eth_sendTransaction',
  params: [{ ...TX().params[0], value }],
})
const CHAIN = { id: 9, jsonrpc: '2.0', method: 'eth_chainId', params: [] }
const REFUSED = { code: 4001, message: 'MetaMask Tx Signature: User denied transaction signature.' }

describe('a pass', () => {
  it('send(method, params) keeps the JSON-RPC response', async () => {
    const { provider, got } = open(() => 'pass')
    expect(await provider.send(TX().method, TX().params)).toEqual({
      id: undefined,
      jsonrpc: '2.0',
      result: 'done eth_sendTransaction',
    })
    expect(got).toEqual([TX()])
  })
  it('send(payload, callback) and sendAsync(payload, callback) answer the callback', async () => {
    const { provider, got } = open(() => 'pass')
    expect(await called(callback => provider.send(rpc(1), callback))).toEqual([null, answerTo(rpc(1))])
    expect(await called(callback => provider.sendAsync(rpc(2), callback))).toEqual([null, answerTo(rpc(2))])
    expect(got).toEqual([rpc(1), rpc(2)])
  })
  it('sendAsync(array) and requestBatch go out as one', async () => {
    const { provider, got } = open(() => 'pass')
    const batch = [rpc(1), CHAIN, rpc(2)]
    expect(await called(callback => provider.sendAsync(batch, callback))).toEqual([null, batch.map(answerTo)])
    expect(await provider._metamask.requestBatch(batch)).toEqual(batch.map(answerTo))
    expect(got).toEqual([batch, batch])
    expect(page.asked).toHaveLength(4)
  })
})

describe('a cancel', () => {
  it('rejects send(method, params)', async () => {
    const { provider, got } = open(() => 'cancel')
    await expect(provider.send(TX().method, TX().params)).rejects.toMatchObject(REFUSED)
    expect(got).toEqual([])
  })
  it('answers callbacks with the error and an error response', async () => {
    const { provider, got } = open(() => 'cancel')
    for (const run of [provider.send, provider.sendAsync]) {
      const [error, response] = await called(callback => run(rpc(3), callback))
      expect(error).toMatchObject(REFUSED)
      expect(response).toEqual({ id: 3, jsonrpc: '2.0', error: REFUSED })
    }
    expect(got).toEqual([])
  })
  it('refuses one of a batch, sends the rest, and puts the answers in their places', async () => {
    const decide = ({ params }: { params: unknown }) =>
      (params as { value: string }[])[0]?.value === '0x2' ? 'cancel' : 'pass'
    const { provider, got } = open(decide)
    const batch = [rpc(1), rpc(2, '0x2'), CHAIN]
    const expected = [answerTo(rpc(1)), { id: 2, jsonrpc: '2.0', error: REFUSED }, answerTo(CHAIN)]
    expect(await called(callback => provider.sendAsync(batch, callback))).toEqual([null, expected])
    expect(await provider._metamask.requestBatch(batch)).toEqual(expected)
    expect(got).toEqual([
      [rpc(1), CHAIN],
      [rpc(1), CHAIN],
    ])
  })
  it('words the refusal of a message as MetaMask does', async () => {
    const { provider } = open(() => 'cancel')
    const message = { method: 'eth_signTypedData_v4', params: ['0xa', '{}'] }
    await expect(provider.request(message)).rejects.toMatchObject({
      code: 4001,
      message: 'MetaMask Message Signature: User denied message signature.',
    })
  })
})

describe('what is not guarded', () => {
  it("returns the wallet's own promise, with the page's own arguments", () => {
    page = openPage()
    const promise = Promise.resolve('0x1')
    const request = vi.fn(() => promise)
    page.window.ethereum = { request }
    page.start()
    const payload = { method: 'eth_chainId' }
    expect(page.window.ethereum.request(payload)).toBe(promise)
    expect(request).toHaveBeenCalledExactlyOnceWith(payload)
    expect((request.mock.calls as unknown[][])[0]?.[0]).toBe(payload)
  })
  it('throws what the wallet throws, once', () => {
    const { provider, got } = open(() => 'pass')
    expect(() => provider.send({ method: 'eth_chainId' })).toThrow('no synchronous eth_chainId')
    expect(got).toHaveLength(1)
  })
  it.each([
    ['a login message', { method: 'personal_sign', params: ['0x48656c6c6f', `0x${'a1'.repeat(20)}`] }],
    ['no method', { params: [] }],
    ['a name from the prototype', { method: 'constructor' }],
    ['another case', { method: 'ETH_SENDTRANSACTION' }],
  ])('%s', async (_, payload) => {
    const { provider, got } = open(() => 'cancel')
    await provider.request(payload as Payload)
    expect(got).toEqual([payload])
    expect(page.asked).toEqual([])
  })
  it.each([undefined, null, 'eth_sendTransaction', 7, [], () => 1])('request(%s)', async value => {
    page = openPage(() => 'cancel')
    const request = vi.fn(async () => 'as ever')
    page.window.ethereum = { request }
    page.start()
    expect(await page.window.ethereum.request(value as never)).toBe('as ever')
    expect(page.asked).toEqual([])
  })
})

describe('what cannot be copied passes untouched, and is told', () => {
  class Big {
    toJSON = () => '0x1'
  }
  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  it.each([
    ['a class instance', new Big()],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a cycle', cycle],
    ['bytes', new Uint8Array(3)],
    ['a date', new Date()],
    [
      'a throwing getter',
      {
        get to() {
          throw new Error('mine')
        },
      },
    ],
  ])('%s', async (_, odd) => {
    page = openPage(() => 'cancel')
    const request = vi.fn(async () => 'as ever')
    page.window.ethereum = { request }
    page.start()
    const payload = { method: 'eth_sendTransaction', params: [odd] }
    expect(await page.window.ethereum.request(payload as never)).toBe('as ever')
    expect((request.mock.calls as unknown[][])[0]?.[0]).toBe(payload)
    await settle(5)
    expect(page.unreadable()).toBe(1)
  })
})

describe('malformed requests are judged as they are', () => {
  const to = `0x${'b2'.repeat(20)}`
  it.each([
    ['no data', { to }],
    ['0X prefix', { to, data: '0X1234' }],
    ['odd hex', { to, data: '0x123' }],
    ['numeric value', { to, value: 1 }],
    ['bigint value', { to, value: 1n }],
    ['an address as a number', { to: 5 }],
    ['undefined members', { to, data: undefined }],
    ['a member named __proto__', JSON.parse('{"__proto__": {"to": 1}}')],
  ])('%s', async (_, tx) => {
    const { provider, got } = open(() => 'pass')
    await provider.request({ method: 'eth_sendTransaction', params: [tx as object as never] })
    expect(got).toEqual([{ method: 'eth_sendTransaction', params: [tx] }])
    expect(page.asked[0]?.params).toEqual([tx])
  })
  it('params as an object, typed data as an object', async () => {
    const { provider, got } = open(() => 'pass')
    const odd = { method: 'eth_sendTransaction', params: { to } as never }
    const typed = { method: 'eth_signTypedData_v4', params: [to, { domain: {}, message: {} }] }
    await provider.request(odd)
    await provider.request(typed)
    expect(got).toEqual([odd, typed])
  })
})
