import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '@/lib/guard/decode'
import { inspect } from '@/lib/guard/inspectFormat'
import { uintOf } from '@/lib/guard/message'
import { parseRequest } from '@/lib/guard/parseRequest'

const ME = '0x00000000000000000000000000000000000A11cE'
const TO = '0x00000000000000000000000000000000005be4De'

describe('a request of a page', () => {
  it('is a call with lower-case addresses, its value in wei, `input` for `data`', () => {
    const params = [{ from: ME, to: TO, value: '0xde0b6b3a7640000', input: '0xABCD' }]
    expect(parseRequest({ method: 'eth_sendTransaction', chainId: 10, params }).requests).toEqual([
      {
        type: 'call',
        chainId: 10,
        from: ME.toLowerCase(),
        to: TO.toLowerCase(),
        valueWei: 10n ** 18n,
        data: '0xabcd',
      },
    ])
  })

  it('creates a contract where it names no target', () => {
    const params = [{ from: ME, data: '0x60' }]
    expect(parseRequest({ method: 'eth_sendTransaction', chainId: 1, params }).requests[0]).toMatchObject({
      to: undefined,
    })
  })

  it('is every call of a batch, on the chain that the batch names', () => {
    const params = [{ from: ME, chainId: '0x2105', calls: [{ to: TO }, { to: TO, value: '0x1' }] }]
    const { requests } = parseRequest({ method: 'wallet_sendCalls', chainId: 1, params })
    expect(requests).toMatchObject([
      { chainId: 8453, from: ME.toLowerCase(), valueWei: 0n, data: '0x' },
      { chainId: 8453, valueWei: 1n },
    ])
  })

  it('is refused whole where one call of a batch is malformed', () => {
    const params = [{ calls: [{ to: TO }, { to: 'me' }] }]
    expect(parseRequest({ method: 'wallet_sendCalls', chainId: 1, params })).toEqual({
      requests: [],
      reason: 'malformed',
    })
  })

  it('is a message for the chain of its domain, in either order of parameters', () => {
    const message = JSON.stringify({
      types: { A: [] },
      primaryType: 'A',
      domain: { chainId: '0x1' },
      message: {},
    })
    for (const params of [
      [ME, message],
      [message, ME],
    ])
      expect(parseRequest({ method: 'eth_signTypedData_v4', chainId: 10, params }).requests[0]).toMatchObject(
        {
          chainId: 1,
          from: ME.toLowerCase(),
          primaryType: 'A',
        },
      )
  })
})

describe('a request that can be read in two ways', () => {
  const send = (call: object) =>
    parseRequest({ method: 'eth_sendTransaction', chainId: 1, params: [{ from: ME, to: TO, ...call }] })

  it('is refused where data and input differ, and read where they are one', () => {
    expect(send({ data: '0x01', input: '0x02' }).reason).toBe('malformed')
    expect(send({ data: '0x01', input: '0x01' }).requests).toMatchObject([{ data: '0x01' }])
    expect(send({ data: undefined, input: '0x02' }).requests).toMatchObject([{ data: '0x02' }])
  })

  // Source: MetaMask/core:packages/transaction-controller/src/utils/utils.ts puts 0x in front of a value without it.
  it('is refused where its value is digits that may be decimal or hexadecimal', () => {
    expect(send({ value: '1000' }).reason).toBe('malformed')
    expect(send({ value: '0' }).requests).toMatchObject([{ valueWei: 0n }])
    expect(send({ value: '0x1000' }).requests).toMatchObject([{ valueWei: 4096n }])
    expect(send({ value: 1000 }).requests).toMatchObject([{ valueWei: 1000n }])
  })

  it('is for the chain that it names, not the one that the wallet is on', () => {
    expect(send({ chainId: '0x2105' }).requests).toMatchObject([{ chainId: 8453 }])
    expect(send({ chainId: 'base' }).reason).toBe('malformed')
  })

  it('is refused where one call of a batch is for another chain than the batch', () => {
    const batch = (chainId: string) =>
      parseRequest({
        method: 'wallet_sendCalls',
        chainId: 1,
        params: [{ chainId: '0x1', calls: [{ to: TO, chainId }] }],
      })
    expect(batch('0x1').requests).toHaveLength(1)
    expect(batch('0x2105').reason).toBe('malformed')
  })

  it('is known by its older names', () => {
    const params = [{ from: ME, to: TO }]
    expect(parseRequest({ method: 'wallet_sendTransaction', chainId: 1, params }).requests).toHaveLength(1)
    expect(parseRequest({ method: 'constructor', chainId: 1, params }).reason).toBe('unknown-method')
  })
})

describe('a message with more in it than is signed', () => {
  const types = {
    EIP712Domain: [{ name: 'verifyingContract', type: 'address' }],
    Order: [
      { name: 'amount', type: 'uint256' },
      { name: 'legs', type: 'Leg[]' },
    ],
    Leg: [{ name: 'token', type: 'address' }],
  }
  const read = (data: object) =>
    parseRequest({ method: 'eth_signTypedData_v4', chainId: 10, params: [ME, data] })

  it('is what its types name, in the message, in structs within it and in the domain', () => {
    const { requests } = read({
      types,
      primaryType: 'Order',
      domain: { verifyingContract: TO, chainId: 1 },
      message: { amount: '1', allowed: false, legs: [{ token: TO, amount: '0' }] },
    })
    expect(requests).toMatchObject([{ chainId: 10, message: { amount: '1', legs: [{ token: TO }] } }])
    expect(JSON.stringify(requests)).not.toMatch(/allowed|"amount":"0"/)
  })

  it('is no message of a type that is not there', () => {
    expect(read({ types, primaryType: 'Permit', domain: {}, message: {} }).reason).toBe('malformed')
  })
})

it.each([
  ['12', 12n],
  ['0x1f', 31n],
  [7, 7n],
  [`0x${'f'.repeat(64)}`, 2n ** 256n - 1n],
  [`0x1${'0'.repeat(64)}`, undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e18', undefined],
  [2 ** 60, undefined],
  [null, undefined],
])('reads %s as an integer of at most 256 bits', (value, expected) => {
  expect(uintOf(value)).toBe(expected)
})

const asText = (value: unknown) =>
  JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item)) ?? ''

describe('whatever a page hands over', () => {
  const hex = fc.uint8Array({ maxLength: 80 }).map(bytes => `0x${Buffer.from(bytes).toString('hex')}`)
  const odd = fc.oneof(
    fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }),
    hex,
    fc.constantFrom(ME, TO, '0x', '', '0x0', '1', -1, 2 ** 60, Number.NaN, null, undefined),
  )
  const keys = ['from', 'to', 'value', 'data', 'input', 'chainId', 'calls', 'authorizationList', '__proto__']
  const call = fc.dictionary(fc.constantFrom(...keys), odd)
  const message = fc.record({
    types: fc.dictionary(
      fc.constantFrom('Permit', 'Order', 'PermitSingle', 'SafeTx', 'EIP712Domain', '__proto__', 'A'),
      fc.oneof(
        odd,
        fc.array(
          fc.record({
            name: fc.constantFrom('spender', 'value', 'details', 'to', 'data', 'a', '__proto__'),
            type: fc.constantFrom('address', 'uint256', 'A', 'A[]', 'Order', 'bytes', 'Permit[2]'),
          }),
        ),
      ),
    ),
    primaryType: fc.constantFrom('Permit', 'Order', 'PermitSingle', 'SafeTx', 'A', '__proto__'),
    domain: fc.oneof(odd, fc.dictionary(fc.constantFrom('chainId', 'verifyingContract', 'name'), odd)),
    message: fc.oneof(
      odd,
      fc.dictionary(fc.constantFrom('spender', 'value', 'details', 'to', 'data', 'a'), odd),
    ),
  })
  const methods = ['eth_sendTransaction', 'wallet_sendCalls', 'eth_signTypedData_v4', 'eth_signTypedData']
  const params = fc.oneof(odd, fc.array(fc.oneof(odd, call, message, message.map(asText))))

  it('is read or refused with a reason, and what is read is decoded: nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...methods), params, (method, asked) => {
        const { requests, reason } = parseRequest({ method, chainId: 1, params: asked })
        expect(requests.length > 0).toBe(reason === undefined)
        for (const request of requests) expect(decode(request).length).toBeGreaterThan(0)
        const found = inspect({ id: 'x', method, chainId: 1, params: asked })
        if (found.confidence !== 'high') expect(found.reason).toBeTruthy()
      }),
      { numRuns: process.env.MOORING_LONG ? 100_000 : 1_000 },
    )
  })
})
