import { describe, expect, it } from 'vitest'
import { readClaim, readSeen, signerOf } from '@/lib/bridge/claim'

const ACCOUNT = `0x${'a1'.repeat(20)}`
const claim = (more: object) => readClaim({ method: 'eth_sendTransaction', params: [], ...more })

describe('a claim of the page', () => {
  it.each([undefined, null, 'text', 7, {}, { method: 7 }])('%s is none', value =>
    expect(readClaim(value)).toBeUndefined(),
  )
  it.each([
    ['a chain that is no number', { chainId: '1' }],
    ['a chain of nothing', { chainId: 0 }],
    ['half a chain', { chainId: 1.5 }],
    ['accounts that are no list', { accounts: ACCOUNT }],
    ['accounts that are no addresses', { accounts: ['0x1', 7, null] }],
    ['a wallet without a name', { wallet: { rdns: 'x' } }],
    ['an "again" that is not true', { isAgain: 'yes' }],
    ['what nobody asked for', { tabId: 7, host: 'stake.lido.fi', id: '1' }],
  ])('without %s', (_, more) => expect(claim(more)).toEqual({ method: 'eth_sendTransaction', params: [] }))
  it('keeps ten accounts and so much of a name', () => {
    const accounts = Array.from({ length: 12 }, (_, i) => `0x${String(i).padStart(40, '0')}`)
    const wallet = { name: 'n'.repeat(500), rdns: 'r'.repeat(500) }
    const read = claim({ accounts, wallet })
    expect(read?.accounts).toHaveLength(10)
    expect([read?.wallet?.name.length, read?.wallet?.rdns.length]).toEqual([80, 80])
  })
  it('is JSON: bigints become decimal strings, undefined goes', () => {
    expect(claim({ params: [{ value: 10n ** 18n, data: undefined }] })?.params).toEqual([
      { value: '1000000000000000000' },
    ])
  })
})

it('accounts that were seen are addresses, or nothing was seen', () => {
  expect(readSeen({ accounts: [ACCOUNT, 'x'], chainId: 1 })).toEqual({ accounts: [ACCOUNT], chainId: 1 })
  expect(readSeen({ accounts: ['x'], chainId: 1 })).toBeUndefined()
  expect(readSeen('x')).toBeUndefined()
})

it.each([
  ['a transaction', [{ from: ACCOUNT }]],
  ['typed data', [ACCOUNT, '{}']],
  ['a message, either way round', ['0x48', ACCOUNT]],
  ['params that are no list', { from: ACCOUNT }],
])('knows who is to sign %s', (_, params) =>
  expect(signerOf({ method: 'eth_sendTransaction', params })).toBe(ACCOUNT),
)
