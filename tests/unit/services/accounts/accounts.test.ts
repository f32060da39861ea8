import { encodeAbiParameters } from 'viem'
import { expect, test } from 'vitest'
import type { Address, Hex } from '@/lib/core/address'
import { RpcCallError, RpcUnavailableError } from '@/lib/io/rpc/errors'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import { addAccount } from '@/lib/services/accounts/addAccount'
import { without, withTyped } from '@/lib/services/accounts/change'
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
  expect(await addAccount(world, 'Someone.eth', undefined)).toEqual({ ok: true, address: address(7) })
  expect(world.known().watched[0]?.ensName).toBe('someone.eth')
})

test.each([
  ['name-not-found', async () => ({ result: resolved(address(0)), host: 'a.test' })],
  ['name-not-found', () => Promise.reject(new RpcCallError('execution reverted', 3, '0x7199966d', 'a.test'))],
  ['name-off-chain', () => Promise.reject(new RpcCallError('execution reverted', 3, '0x556f1830', 'a.test'))],
  ['rpc-unavailable', () => Promise.reject(new RpcUnavailableError('a.test does not answer'))],
])('%s is said, and nothing is watched', async (problem, ask) => {
  const world = io(ask)
  expect(await addAccount(world, 'someone.eth', undefined)).toEqual({ ok: false, problem })
  expect(world.known()).toEqual(none)
})
