import { describe, expect, it } from 'vitest'
import { isPlainRequest, prefixesOf } from '@/lib/bridge/prefilter'

const LST = `0x${'ab'.repeat(20)}`
const ROUTER = `0x${'cd'.repeat(20)}`
const OTHER = `0x${'77'.repeat(20)}`
const COIN = `0x${'ee'.repeat(20)}`
const prefixes = prefixesOf({
  ...{ lstPrefixes: 'abababab', plainPrefixes: 'cdcdcdcd' },
  plainTokens: COIN.slice(2, 22),
})
const send = (tx: object) => isPlainRequest('eth_sendTransaction', [tx], prefixes)
const word = (address: string) => address.slice(2).padStart(64, '0')

describe('a transaction', () => {
  it.each([
    ['a payment to a stranger', { to: OTHER, value: '0x1' }, true],
    ['a payment with empty data', { to: OTHER, data: '0x' }, true],
    ['a payment to a token (staking by receive)', { to: LST, value: '0x1' }, false],
    ['a known router, tokens that are known', { to: ROUTER, data: `0x12345678${word(COIN)}` }, true],
    [
      'a known router that pays the sender',
      { from: OTHER, to: ROUTER, data: `0x12345678${word(OTHER)}` },
      true,
    ],
    ['a known router, numbers', { to: ROUTER, data: `0x12345678${word('0x64')}${'f'.repeat(64)}` }, true],
    // It may call itself stETH.
    ['a known router, a token that is not known', { to: ROUTER, data: `0x12345678${word(OTHER)}` }, false],
    [
      'a known router, a token that begins like a known one',
      { to: ROUTER, data: `0x12345678${word(`0x${'ee'.repeat(4)}${'77'.repeat(16)}`)}` },
      false,
    ],
    ['a known router, words that are no words', { to: ROUTER, data: `0x12345678${'12'.repeat(43)}` }, false],
    ['a known router, half a word', { to: ROUTER, data: `0x12345678${word(OTHER).slice(0, 50)}` }, false],
    ['a known router, a token in `input`', { to: ROUTER, input: `0x12345678${word(OTHER)}` }, false],
    ['a known token, whoever may take it', { to: COIN, data: `0x12345678${word(OTHER)}` }, true],
    ['a known router, an LST in a word', { to: ROUTER, data: `0x12345678${word(LST)}` }, false],
    [
      'a known router, an LST packed in a path',
      { to: ROUTER, data: `0x12345678${OTHER.slice(2)}0001f4${LST.slice(2)}` },
      false,
    ],
    ['an LST in upper case', { to: ROUTER, data: `0X12345678${word(LST).toUpperCase()}` }, false],
    ['an LST half a byte off', { to: ROUTER, data: `0x123${word(LST)}` }, false],
    ['an LST in `input`', { to: ROUTER, input: `0x12345678${word(LST)}` }, false],
    ['an unknown contract', { to: OTHER, data: '0x12345678' }, false],
    ['a creation', { data: '0x12345678' }, false],
    ['data that is no text', { to: ROUTER, data: [171, 171, 171, 171] }, false],
    ['a delegation', { to: OTHER, authorizationList: [] }, false],
  ])('%s', (_, tx, isPlain) => expect(send(tx)).toBe(isPlain))
})

it('takes a bundle as plain only when every call is', () => {
  const calls = [
    { to: OTHER, value: '0x1' },
    { to: ROUTER, data: '0x12345678' },
  ]
  expect(isPlainRequest('wallet_sendCalls', [{ calls }], prefixes)).toBe(true)
  expect(isPlainRequest('wallet_sendCalls', [{ calls: [...calls, { to: LST }] }], prefixes)).toBe(false)
  expect(isPlainRequest('wallet_sendCalls', [{ calls: [] }], prefixes)).toBe(false)
})

describe('a typed message', () => {
  const message = (contract: string | undefined, token: string) => ({
    domain: { verifyingContract: contract },
    message: { token },
  })
  it.each([
    ['known contract, a known token', message(ROUTER, COIN), true],
    ['known contract, the account itself', message(ROUTER, OTHER), true],
    ['known contract, a token that is not known', message(ROUTER, `0x${'78'.repeat(20)}`), false],
    ['known contract, an LST', message(ROUTER, LST), false],
    ['unknown contract', message(OTHER, OTHER), false],
    ['no contract', message(undefined, OTHER), false],
  ])('%s, as object and as text', (_, typed, isPlain) => {
    expect(isPlainRequest('eth_signTypedData_v4', [OTHER, typed], prefixes)).toBe(isPlain)
    expect(isPlainRequest('eth_signTypedData_v4', [OTHER, JSON.stringify(typed)], prefixes)).toBe(isPlain)
  })
  it('sends what is no JSON, a hash and a raw transaction on', () => {
    expect(isPlainRequest('eth_signTypedData_v4', [OTHER, '{oops'], prefixes)).toBe(false)
    expect(isPlainRequest('personal_sign', [`0x${'11'.repeat(32)}`, OTHER], prefixes)).toBe(false)
    expect(isPlainRequest('eth_sendRawTransaction', ['0x02f8'], prefixes)).toBe(false)
  })
})
