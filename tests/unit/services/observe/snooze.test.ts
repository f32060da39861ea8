import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALERT_LEVELS, rank } from '@/lib/finance/peg/alert/alertLevel'
import type { AlertEntry, Alerts } from '@/lib/messaging/schemas/alerts'
import { isSnoozed, snoozed } from '@/lib/services/observe/snooze'

const T = 1_800_000_000
const alertsAt = (level: (typeof ALERT_LEVELS)[number]): Alerts => ({
  tokens: {
    'steth-1': { tokenId: 'steth', chainId: 1, alert: { level } },
    'reth-1': { tokenId: 'reth', chainId: 1, alert: { level: 'critical' } },
  } as unknown as Alerts['tokens'],
  outbox: [],
  log: [],
})
const entry = (change: Partial<AlertEntry>): AlertEntry => ({
  atS: T + 10,
  tokenId: 'steth',
  chainId: 1,
  kind: 'raised',
  notify: 'alert',
  ...change,
})

describe('a snooze', () => {
  it('silences up to the level it was asked at, and nothing worse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALERT_LEVELS), fc.constantFrom(...ALERT_LEVELS), (at, to) => {
        const alerts = snoozed(alertsAt(at), 'steth', 3_600, T)
        expect(isSnoozed(entry({ to }), alerts)).toBe(rank(to) <= rank(at))
      }),
    )
  })
  it('ends by itself, or when it is ended', () => {
    const alerts = snoozed(alertsAt('caution'), 'steth', 3_600, T)
    expect(isSnoozed(entry({ to: 'caution', atS: T + 3_599 }), alerts)).toBe(true)
    expect(isSnoozed(entry({ to: 'caution', atS: T + 3_600 }), alerts)).toBe(false)
    expect(isSnoozed(entry({ to: 'caution' }), snoozed(alerts, 'steth', 0, T))).toBe(false)
  })
  it('is of one token', () =>
    expect(
      isSnoozed(entry({ tokenId: 'reth', to: 'notice' }), snoozed(alertsAt('danger'), 'steth', 60, T)),
    ).toBe(false))
  it('lets what happens to the protocol through, but not that no prices come', () => {
    const alerts = snoozed(alertsAt('danger'), 'steth', 3_600, T)
    expect(isSnoozed(entry({ kind: 'rate-fell' }), alerts)).toBe(false)
    expect(isSnoozed(entry({ kind: 'bunker' }), alerts)).toBe(false)
    expect(isSnoozed(entry({ kind: 'blind', notify: 'blind' }), alerts)).toBe(true)
  })
})
