import { beforeEach, describe, expect, it } from 'vitest'
import { lower } from '@/lib/core/address'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult } from '@/lib/core/reading'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import type { LendingRead, Loans } from '@/lib/messaging/schemas/loans'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import { areLoansFresh, type LoansIo, readLoans } from '@/lib/services/loans/readLoans'
import { tellHealth, withHealth } from '@/lib/services/loans/tellHealth'
import { collateral, ETH, leg, loan, lst } from '../finance/lending/loans'

const ACCOUNT = lower('0x00000000000000000000000000000000000000A1')
const WAD = 10n ** 18n
const EMPTY: Alerts = { tokens: {}, outbox: [], log: [] }

const memory = <T>(value: T) => {
  const item = {
    value,
    get: async () => item.value,
    update: async (change: (now: T) => T) => {
      item.value = change(item.value)
      return item.value
    },
  }
  return item
}

/** Owes 10 against 12 × 0.9 = 10.8: a health factor of 1.08. */
const read = (change: Partial<LendingRead> = {}): LendingRead => {
  const one = loan({
    name: 'Aave v3 Core',
    collaterals: [collateral(leg(12n * WAD, 1_000n, lst('market')), 9_000n)],
    debts: [leg(10n * WAD, 1_000n, ETH)],
  })
  const stored = { ...one, collaterals: [...one.collaterals], debts: [...one.debts] }
  return { account: ACCOUNT, venueId: 'aave-v3-core', chainId: 1, asOfS: 1, loans: [stored], ...change }
}
const settings = (loans: Partial<Settings['loans']> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  notifications: { isOn: true, tokens: {} },
  loans: { ...DEFAULT_SETTINGS.loans, ...loans },
})
const kindsOf = (reads: LendingRead[], how: Settings) =>
  tellHealth(reads, how, 100).flatMap(({ entries }) => entries.map(({ kind, isOver }) => [kind, isOver]))

describe('the health of loans', () => {
  it('is told when it falls below the person’s limit, and not again', () => {
    expect(kindsOf([read()], settings({ minHealth: 1.1 }))).toEqual([['loan-low', false]])
    expect(kindsOf([read()], settings({ minHealth: 1.05 }))).toEqual([])
    const [first] = tellHealth([read()], settings({ minHealth: 1.1 }), 100)
    expect(kindsOf([first!.read], settings({ minHealth: 1.1 }))).toEqual([])
  })
  it('is told when the chosen stress would liquidate, which an exchange-rate oracle does not see', () => {
    const stress = { discountBps: 800, slashBps: 0, ethFallBps: 0 }
    expect(kindsOf([read()], settings({ minHealth: 1.05, stress }))).toEqual([['loan-stressed', false]])
    expect(kindsOf([read()], settings({ minHealth: 1.05, stress: { ...stress, discountBps: 700 } }))).toEqual(
      [],
    )
  })
  it('says nothing new of what could not be read, nor of what was paid back', () => {
    const error = { name: 'ReadingError', shortMessage: 'no', retryable: true }
    expect(kindsOf([read({ error })], settings({ minHealth: 2 }))).toEqual([])
    expect(kindsOf([read({ loans: [], told: { now: 1 } })], settings())).toEqual([])
  })
  it('stands in the log, and is due once however often it is told', () => {
    const how = settings({ minHealth: 1.1 })
    const told = tellHealth([read()], how, 100)
    const once = withHealth(EMPTY, told, how)
    expect(once.log).toMatchObject([{ kind: 'loan-low', tokenId: 'wsteth', chainId: 1, notify: 'alert' }])
    expect(once.outbox.map(({ id, isSticky }) => [id, isSticky])).toEqual([
      [`loan-low-aave-v3-core-${ACCOUNT} 100`, true],
    ])
    expect(withHealth(once, told, how).outbox).toHaveLength(1)
    const off = { ...how, notifications: { isOn: false, tokens: {} } }
    expect(withHealth(EMPTY, told, off).outbox).toEqual([])
  })
})

describe('reading loans', () => {
  let asked: [number, readonly Call[]][]
  let loans: ReturnType<typeof memory<Loans>>
  let answer: (call: Call) => CallResult
  beforeEach(() => {
    asked = []
    loans = memory<Loans>({ readAtS: 0, reads: [] })
    answer = () => ({ ok: true, data: `0x${'0'.repeat(64 * 6)}` })
  })
  const io = (): LoansIo => ({
    clock: { nowS: () => 1_000 },
    settings: { get: async () => settings() },
    accounts: { get: async () => ({ watched: [{ address: ACCOUNT }], removed: [] }) as never },
    alerts: memory(EMPTY),
    loans,
    rpc: {
      readCalls: async (chainId, calls) => {
        asked.push([chainId, calls])
        return { block: 7n, timestampS: 900, host: 'test', results: calls.map(answer) }
      },
    },
  })

  it('of an account that has none takes one multicall a chain, and keeps nothing', async () => {
    expect(await readLoans(io())).toBe(false)
    expect(new Set(asked.map(([chainId]) => chainId)).size).toBe(asked.length)
    expect(loans.value).toEqual({ readAtS: 1_000, reads: [] })
    expect(await areLoansFresh(io(), 300)).toBe(true)
    expect(await areLoansFresh(io(), 0)).toBe(false)
  })
  it('that fails keeps what was known, with the reason', async () => {
    loans = memory<Loans>({ readAtS: 0, reads: [read()] })
    answer = () => ({ ok: false, error: new AppError('nobody answers', { retryable: true }) })
    await readLoans(io())
    const kept = loans.value.reads.find(({ venueId }) => venueId === 'aave-v3-core')
    expect(kept).toMatchObject({ asOfS: 1, loans: [{ name: 'Aave v3 Core' }] })
    expect(kept?.error?.shortMessage).toContain('nobody answers')
  })
})
