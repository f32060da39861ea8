import { describe, expect, it } from 'vitest'
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
