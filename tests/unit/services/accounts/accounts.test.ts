import * as fc from 'fast-check'
import { decodeFunctionData, encodeAbiParameters } from 'viem'
import { expect, test } from 'vitest'
import type { Address, Hex } from '@/lib/core/address'
import { RpcCallError, RpcUnavailableError } from '@/lib/io/rpc/errors'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import { addAccount } from '@/lib/services/accounts/addAccount'
import { withColour, withHidden, withMoved, without, withTyped } from '@/lib/services/accounts/change'
import { nameAccount } from '@/lib/services/accounts/nameAccount'
import type { NameRpc } from '@/lib/services/accounts/resolveName'
import { withSeen } from '@/lib/services/accounts/seen'

const none: Accounts = { watched: [], removed: [] }
const address = (index: number): Address => `0x${index.toString(16).padStart(40, '0')}`
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => address(from + index))
const claim = (accounts: readonly Address[], host = 'a.test') => ({
  accounts,
  host,
  kind: 'connected' as const,
  nowS: 10,
})
/** The first example of EIP-55. */
const CHECKSUMMED = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'

function io(ask: NameRpc['ask'] = async () => ({ result: '0x', host: 'a.test' })) {
  let known = none
  const accounts = {
    update: async (change: (before: Accounts) => Accounts) => {
      known = change(known)
      return known
    },
  }
  return { rpc: { ask }, clock: { nowS: () => 10 }, accounts, known: () => known }
}

const resolved = (to: Address): Hex =>
  encodeAbiParameters(
    [{ type: 'bytes' }, { type: 'address' }],
    [encodeAbiParameters([{ type: 'address' }], [to]), address(99)],
  )

test('five a site and twenty in all are taken from pages, none counted yet', () => {
  expect(withSeen(none, claim(many(1, 9))).watched).toHaveLength(5)
  const full = ['a', 'b', 'c', 'd', 'e'].reduce(
    (known, host, index) => withSeen(known, claim(many(1 + 10 * index, 5), host)),
    none,
  )
  expect(full.watched).toHaveLength(20)
  expect(full.watched.some(({ isConfirmed }) => isConfirmed)).toBe(false)
})

test('asking to sign from an account counts it', () => {
  const seen = withSeen(none, claim([address(1)]))
  const signed = withSeen(seen, { ...claim([address(1)]), kind: 'signing' })
  expect(signed.watched[0]?.isConfirmed).toBe(true)
})

test('removed stays removed until it is typed again', () => {
  const removed = without(withSeen(none, claim([address(1)])), address(1))
  expect(withSeen(removed, { ...claim([address(1)]), kind: 'signing' })).toBe(removed)
  const account = { address: address(1), origin: 'typed' as const, addedAtS: 20, isConfirmed: true }
  expect(withTyped(removed, account)).toEqual({ watched: [account], removed: [] })
})

test('a checksum that is there must be right', async () => {
  const world = io()
  expect(await addAccount(world, CHECKSUMMED, undefined)).toMatchObject({ ok: true })
  expect(await addAccount(world, CHECKSUMMED.toLowerCase(), 'mine')).toMatchObject({ ok: true })
  expect(world.known().watched).toMatchObject([{ address: CHECKSUMMED.toLowerCase(), label: 'mine' }])
  const wrong = CHECKSUMMED.replace('aA', 'Aa')
  expect(await addAccount(world, wrong, undefined)).toEqual({ ok: false, problem: 'bad-checksum' })
  expect(await addAccount(world, '0x12', undefined)).toEqual({ ok: false, problem: 'not-an-address' })
})

test('a name that resolves is watched under its address', async () => {
  const world = io(async () => ({ result: resolved(address(7)), host: 'a.test' }))
  expect(await addAccount(world, 'someone.eth', undefined)).toEqual({ ok: true, address: address(7) })
  expect(world.known().watched[0]?.ensName).toBe('someone.eth')
})

test.each([
  ['name-not-found', async () => ({ result: resolved(address(0)), host: 'a.test' })],
  ['name-not-found', () => Promise.reject(new RpcCallError('execution reverted', 3, '0x', 'a.test'))],
  ['name-off-chain', () => Promise.reject(new RpcCallError('execution reverted', 3, '0x556f1830', 'a.test'))],
  ['rpc-unavailable', () => Promise.reject(new RpcUnavailableError('a.test does not answer'))],
])('%s is said, and nothing is watched', async (problem, ask) => {
  const world = io(ask)
  expect(await addAccount(world, 'someone.eth', undefined)).toEqual({ ok: false, problem })
  expect(world.known()).toEqual(none)
})

const typed = (known: Accounts, index: number) =>
  withTyped(known, { address: address(index), origin: 'typed', addedAtS: 1, isConfirmed: true })
const three = [1, 2, 3].reduce(typed, none)

test('accounts move one place, stay at the ends, and none is lost or doubled', () => {
  const order = (known: Accounts) => known.watched.map(one => Number(one.address))
  expect(order(withMoved(three, address(1), 1))).toEqual([2, 1, 3])
  expect(order(withMoved(three, address(1), -1))).toEqual([1, 2, 3])
  expect(order(withMoved(three, address(9), 1))).toEqual([1, 2, 3])
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(-1, 1) as fc.Arbitrary<-1 | 1>)),
      moves => {
        const moved = moves.reduce((known, [index, by]) => withMoved(known, address(index), by), three)
        expect(order(moved).sort()).toEqual([1, 2, 3])
      },
    ),
  )
})

test('a colour and being hidden stay with their account, also when it is typed again', () => {
  const known = withHidden(withColour(three, address(2), 'rose'), address(2), true)
  expect(known.watched.map(({ colour, isHidden }) => [colour, isHidden])).toEqual([
    [undefined, undefined],
    ['rose', true],
    [undefined, undefined],
  ])
  expect(typed(known, 2).watched[1]).toMatchObject({ colour: 'rose' })
})

const REVERSE = [
  {
    type: 'function',
    name: 'reverseWithGateways',
    stateMutability: 'view',
    inputs: [{ type: 'bytes' }, { type: 'uint256' }, { type: 'string[]' }],
    outputs: [{ type: 'string' }, { type: 'address' }, { type: 'address' }],
  },
] as const
const named = (name: string): Hex =>
  encodeAbiParameters(
    [{ type: 'string' }, { type: 'address' }, { type: 'address' }],
    [name, address(8), address(9)],
  )

test('an account is called by its name on chain, asked without gateways', async () => {
  let asked: Hex | undefined
  const world = io(async (_, __, [call]) => {
    asked = (call as { data: Hex }).data
    return { result: named('someone.eth'), host: 'a.test' }
  })
  await world.accounts.update(known => typed(known, 1))
  await nameAccount(world, address(1))
  expect(world.known().watched[0]?.ensName).toBe('someone.eth')
  expect(decodeFunctionData({ abi: REVERSE, data: asked! }).args).toEqual([address(1), 60n, []])
})

test.each([
  ['none', async () => ({ result: named(''), host: 'a.test' })],
  ['one that is not written as names are', async () => ({ result: named('Someone.eth'), host: 'a.test' })],
  [
    'one that is kept off chain',
    () => Promise.reject(new RpcCallError('execution reverted', 3, '0x556f1830', 'a.test')),
  ],
  ['garbage', async () => ({ result: '0x1234', host: 'a.test' })],
])('an account whose name is %s is shown by its address', async (_, ask) => {
  const world = io(ask)
  await world.accounts.update(known => typed(known, 1))
  await nameAccount(world, address(1))
  expect(world.known().watched[0]?.ensName).toBeUndefined()
})
