import { beforeEach, expect, it } from 'vitest'
import { CHAINS } from '@/lib/chains'
import { type Address, lower } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import { DAY_S, HOUR_S } from '@/lib/core/time'
import { WAD } from '@/lib/core/wad'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import type { Sweep } from '@/lib/messaging/schemas/sweep'
import { type SweepIo, sweepChains, sweptChains } from '@/lib/services/sweep/sweepChains'
import { TOKENS } from '@/lib/tokens'

const ACCOUNT: Address = '0x00000000000000000000000000000000000000a1'
const OFF = sweptChains(DEFAULT_SETTINGS)
const LINEA = 59144

let nowS: number
let settings: Settings
let accounts: Accounts
let sweep: Sweep
let asked: number[]
let down: number[]

const io: SweepIo = {
  clock: { nowS: () => nowS },
  settings: { get: async () => settings },
  accounts: { get: async () => accounts },
  sweep: {
    get: async () => sweep,
    update: async change => {
      sweep = change(sweep)
      return sweep
    },
  },
  rpc: {
    readCalls: async (chainId, calls) => {
      asked.push(chainId)
      if (down.includes(chainId)) throw new AppError('nobody answers')
      const held = TOKENS.find(({ id }) => id === 'wsteth')?.addresses[LINEA]?.address
      const results = calls.map(({ to }) => {
        const wei = chainId === LINEA && held && lower(to) === lower(held) ? WAD : 0n
        return { ok: true as const, data: `0x${wei.toString(16).padStart(64, '0')}` as const }
      })
      return { block: 1n, timestampS: nowS, host: 'test', results }
    },
  },
}

beforeEach(() => {
  nowS = 1_800_000_000
  settings = DEFAULT_SETTINGS
  accounts = {
    watched: [{ address: ACCOUNT, origin: 'typed', addedAtS: nowS - HOUR_S, isConfirmed: true }],
    removed: [],
  }
  sweep = { atS: 0, found: [] }
  asked = []
  down = []
})

it('finds what is held on a chain that is off, with one request a chain', async () => {
  await sweepChains(io)
  expect(asked.sort()).toEqual(OFF.map(({ id }) => id).sort())
  expect(sweep).toEqual({ atS: nowS, found: [{ chainId: LINEA, tokenIds: ['wsteth'] }] })
})

it('looks once a week', async () => {
  await sweepChains(io)
  asked = []
  nowS += 7 * DAY_S - 1
  await sweepChains(io)
  expect(asked).toEqual([])
  nowS += 1
  await sweepChains(io)
  expect(asked).not.toEqual([])
})

const young = (known: Accounts): Accounts => ({
  ...known,
  watched: known.watched.map(one => ({ ...one, addedAtS: nowS - 60 })),
})

it.each(['switched off', 'nobody is watched', 'the account came just now'])('asks nobody: %s', async why => {
  if (why === 'switched off') settings = { ...settings, sweep: false }
  if (why === 'nobody is watched') accounts = { watched: [], removed: [] }
  if (why === 'the account came just now') accounts = young(accounts)
  await sweepChains(io)
  expect([asked, sweep.atS]).toEqual([[], 0])
})

it('leaves alone what a person has decided, and what has no endpoint', () => {
  const decided = { ...DEFAULT_SETTINGS, chainsOn: { [LINEA]: false } }
  expect(sweptChains(decided).some(({ id }) => id === LINEA)).toBe(false)
  const silent = CHAINS.filter(({ rpcUrls, isOnByDefault }) => rpcUrls.length === 0 && !isOnByDefault)
  for (const { id } of silent) {
    expect(OFF.some(chain => chain.id === id)).toBe(false)
    const own = { ...DEFAULT_SETTINGS, rpcUrls: { [id]: 'https://node.example' } }
    expect(sweptChains(own).some(chain => chain.id === id)).toBe(true)
  }
})

it('a chain that does not answer hides nothing of the others', async () => {
  down = OFF.map(({ id }) => id).filter(id => id !== LINEA)
  await sweepChains(io)
  expect(sweep.found).toEqual([{ chainId: LINEA, tokenIds: ['wsteth'] }])
})
