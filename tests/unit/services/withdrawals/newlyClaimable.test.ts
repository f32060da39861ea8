import { describe, expect, it } from 'vitest'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import type { RequestList, StoredRequest } from '@/lib/messaging/schemas/withdrawals'
import { deliver } from '@/lib/services/observe/deliver'
import { areFresh } from '@/lib/services/withdrawals/areFresh'
import { claimableTokens } from '@/lib/services/withdrawals/claimable'
import { newlyClaimable, withClaims } from '@/lib/services/withdrawals/newlyClaimable'

const ACCOUNT = '0x00000000000000000000000000000000000000a1'
const request = (
  id: string,
  state: StoredRequest['state'],
  more: Partial<StoredRequest> = {},
): StoredRequest => ({
  id,
  tokenId: 'steth',
  payout: 'ETH',
  state,
  ...more,
})
const list = (requests: StoredRequest[], asOfS = 1_000): RequestList => ({
  withdrawalsId: 'lido',
  protocolId: 'lido',
  chainId: 1,
  account: ACCOUNT,
  asOfS,
  requests,
  missing: 0,
})
const calm: Alerts = { tokens: {}, outbox: [], log: [] }
const settings = (more: Partial<Settings['notifications']> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  notifications: { isOn: true, tokens: {}, ...more },
})
const ids = (requests: readonly StoredRequest[]) => requests.map(({ id }) => id)

describe('a request that becomes claimable', () => {
  it('is told when it was not before, or came since', () => {
    const before = list([request('1', 'pending'), request('2', 'claimable')])
    const after = list([request('1', 'claimable'), request('2', 'claimable'), request('3', 'claimable')])
    expect(ids(newlyClaimable(before, after))).toEqual(['1', '3'])
  })
  it('is no news at the first reading of an account', () => {
    expect(newlyClaimable(list([], 0), list([request('1', 'claimable')]))).toEqual([])
  })
  it('is told once, even when its queue takes it back in between', () => {
    const before = list([request('1', 'finalised', { toldAtS: 900 })])
    expect(newlyClaimable(before, list([request('1', 'claimable', { toldAtS: 900 })]))).toEqual([])
  })
})

describe('the notifications', () => {
  const ready = ['1', '2'].map(id => ({ list: list([]), request: request(id, 'claimable') }))

  it('are one a request; the log has one line for a token', () => {
    const after = withClaims(calm, ready, settings(), 2_000)
    expect(after.outbox.map(({ id }) => id)).toEqual(['claim-lido-1-1 2000', 'claim-lido-1-2 2000'])
    expect(after.log).toMatchObject([{ kind: 'claimable', tokenId: 'steth', chainId: 1 }])
  })
  it('are not due twice when the worker died before it stored the reading', () => {
    const once = withClaims(calm, ready, settings(), 2_000)
    expect(withClaims(once, ready, settings(), 2_060).outbox).toEqual(once.outbox)
  })
  it('follow the switch for all and the switch for each token', () => {
    expect(withClaims(calm, ready, settings({ isOn: false }), 2_000).outbox).toEqual([])
    expect(withClaims(calm, ready, settings({ tokens: { steth: false } }), 2_000).outbox).toEqual([])
    expect(withClaims(calm, ready, settings({ tokens: { eeth: false } }), 2_000).outbox).toHaveLength(2)
  })
  it('wait for the end of quiet hours', async () => {
    let alerts = withClaims(calm, ready, settings(), 2_000)
    const shown: string[] = []
    const io = {
      alerts: {
        get: async () => alerts,
        update: async (change: (now: Alerts) => Alerts) => {
          alerts = change(alerts)
          return alerts
        },
      },
      notifications: {
        showing: async () => [],
        show: async ({ id }: { id: string }) => void shown.push(id),
        clear: async () => undefined,
      },
    }
    const say = () => ({ title: '', message: '' })
    await deliver(io, true, say)
    expect([shown, alerts.outbox.length]).toEqual([[], 2])
    await deliver(io, false, say)
    expect([shown.length, alerts.outbox]).toEqual([2, []])
  })
})

describe('what the badge counts', () => {
  const accounts = (isConfirmed: boolean) =>
    ({ watched: [{ address: ACCOUNT, isConfirmed }], removed: [] }) as unknown as Accounts
  const stored = {
    readAtS: 1_000,
    lists: [list([request('1', 'claimable'), request('2', 'pending'), request('3', 'claimed')])],
    searches: {},
  }

  it('is what can be claimed, of accounts that count', () => {
    expect(claimableTokens(stored, accounts(true))).toEqual(['steth'])
    expect(claimableTokens(stored, accounts(false))).toEqual([])
    expect(claimableTokens(stored, { watched: [], removed: [] })).toEqual([])
  })

  it('is fresh while every account was read lately', async () => {
    const io = (watched: Accounts, nowS: number) => ({
      clock: { nowS: () => nowS },
      accounts: { get: async () => watched },
      withdrawals: { get: async () => stored },
    })
    expect(await areFresh(io(accounts(true), 1_299), 300)).toBe(true)
    expect(await areFresh(io(accounts(true), 1_300), 300)).toBe(false)
    const more = accounts(true)
    more.watched.push({ ...more.watched[0]!, address: '0x00000000000000000000000000000000000000b2' })
    expect(await areFresh(io(more, 1_299), 300)).toBe(false)
  })
})
