import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'

const FROM = '0x00000000000000000000000000000000000a11ce'
const CODE = '0x00000000000000000000000000000000000000c0'
const TRANSFER = `0xa9059cbb${'0b0b'.padStart(64, '0')}${'5'.padStart(64, '0')}`
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'

const ask = (authorizationList: unknown, more: object = {}) =>
  inspect({
    id: 'x',
    method: 'eth_sendTransaction',
    chainId: 1,
    params: [{ from: FROM, to: WSTETH, data: TRANSFER, authorizationList, ...more }],
  })

describe('an EIP-7702 authorization', () => {
  it('is an allowance over the whole account, whatever the call does', () => {
    const { intents, confidence, reason, main } = ask([{ chainId: '0x1', address: CODE, nonce: '0x0' }])
    expect(intents).toHaveLength(2)
    expect(main).toBe(0)
    expect(intents[0]).toMatchObject({ kind: 'transfer', sellToken: WSTETH, sellAmount: '5' })
    expect(intents[1]).toMatchObject({
      kind: 'approve',
      direction: 'delegate',
      protocol: 'eip7702',
      token: null,
      spender: CODE,
      unlimited: true,
      flags: ['unlimited'],
    })
    expect({ confidence, reason }).toEqual({ confidence: 'low', reason: 'delegates-to-code' })
  })

  it('is read in the other spelling too, and taken back by the zero address', () => {
    expect(ask([{ contractAddress: CODE }]).intents[1]).toMatchObject({ spender: CODE })
    const revoked = ask([{ address: `0x${'0'.repeat(40)}` }])
    expect(revoked.confidence).toBe('high')
    expect(revoked.intents[1]).toMatchObject({ kind: 'approve', amount: '0', flags: ['revoke'] })
  })

  it.each([
    ['text', 'x'],
    ['a list of nothing that is known', [{}]],
    ['a bad address', [{ address: '0x12' }]],
    ['more than anyone signs', Array(1_000_000).fill({ address: CODE })],
  ])('is not checked where it is %s', (_name, list) => {
    expect(ask(list)).toMatchObject({ intents: [], confidence: 'none', reason: 'malformed' })
  })

  it('is nothing where the list is empty', () => {
    expect(ask([])).toMatchObject({ confidence: 'high', intents: [{ kind: 'transfer' }] })
  })
})
