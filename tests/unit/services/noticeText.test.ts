import { expect, it } from 'vitest'
import { watchTranslator } from '@/lib/i18n/watchWords'
import type { AlertEntry, Notice } from '@/lib/messaging/schemas/alerts'
import { noticeText } from '@/lib/services/observe/noticeText'

const entry = (more: Partial<AlertEntry>): AlertEntry => ({
  atS: 1,
  tokenId: 'steth',
  chainId: 1,
  kind: 'level',
  notify: 'alert',
  ...more,
})
const notice = (...entries: AlertEntry[]): Notice => ({ id: 'x 1', entries, isSticky: false })
const en = watchTranslator('en')

it('says token, distance and why', () => {
  const reason = { key: 'poolsAgree', params: { count: 2, spreadBps: 4 } }
  expect(noticeText(notice(entry({ to: 'caution', bps: -120, reason })), en)).toEqual({
    title: 'stETH trades 1.20% under its exchange rate',
    message: 'Ethereum: 2 pools agree within 4 bps.',
  })
  expect(
    noticeText(notice(entry({ to: 'danger', bps: -220, reason })), watchTranslator('zh-CN')).title,
  ).toContain('stETH')
})

it('says what happened to a protocol, and when it is over', () => {
  expect(noticeText(notice(entry({ kind: 'rate-fell', bps: -40 })), en).title).toBe(
    'stETH: the exchange rate fell by 0.40%',
  )
  expect(noticeText(notice(entry({ kind: 'bunker', isOver: true, notify: 'recovery' })), en).title).toBe(
    'stETH: bunker mode has ended',
  )
  expect(noticeText(notice(entry({ kind: 'blind', notify: 'blind' })), en).title).toContain('six hours')
})

it('says that a withdrawal can be claimed, and not how much', () => {
  const claim = notice(entry({ kind: 'claimable', tokenId: 'eeth' }))
  expect(noticeText(claim, en)).toEqual({
    title: 'eETH: a withdrawal is ready to claim',
    message: 'Ethereum',
  })
  expect(noticeText(claim, watchTranslator('zh-CN')).title).toBe('eETH：有一笔提款可以领取')
})

it('speaks for many in one', () => {
  const many = noticeText(
    notice(...['steth', 'reth', 'cbeth'].map(tokenId => entry({ tokenId, to: 'caution', bps: -90 }))),
    en,
  )
  expect(many.title).toBe('3 tokens moved at once')
  expect(many.message.split('\n')).toHaveLength(3)
})

it('leaves no placeholder open', () => {
  for (const to of ['caution', 'danger', 'critical'] as const)
    expect(JSON.stringify(noticeText(notice(entry({ to, bps: -300 })), en))).not.toContain('{s')
})
