import { HOUR_S } from '@/lib/core/time'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import { daysAgo, NOW_S } from './moment'

const agreed = { key: 'poolsAgree', params: { count: 2, spreadBps: 2 } }

/** A log of what has fired, the newest last; made up. */
const EARLIER: Alerts['log'] = [
  {
    atS: daysAgo(9),
    tokenId: 'ezeth',
    chainId: 1,
    kind: 'level',
    from: 'ok',
    to: 'notice',
    bps: -34,
    confidence: 'high',
    reason: agreed,
    notify: 'alert',
  },
  {
    atS: daysAgo(8),
    tokenId: 'ezeth',
    chainId: 1,
    kind: 'level',
    from: 'notice',
    to: 'ok',
    bps: -14,
    confidence: 'high',
    reason: agreed,
    notify: 'recovery',
  },
]

const NOW: Alerts['log'] = [
  {
    atS: NOW_S - 2 * HOUR_S,
    tokenId: 'steth',
    chainId: 1,
    kind: 'level',
    from: 'ok',
    to: 'notice',
    bps: -44,
    confidence: 'high',
    reason: agreed,
    notify: 'alert',
  },
  {
    atS: NOW_S - HOUR_S,
    tokenId: 'steth',
    chainId: 1,
    kind: 'level',
    from: 'notice',
    to: 'caution',
    bps: -96,
    confidence: 'high',
    reason: agreed,
    notify: 'alert',
  },
]

export const CALM_ALERTS: Alerts = { tokens: {}, outbox: [], log: EARLIER }
export const ALERTS_AT_A_DISCOUNT: Alerts = { tokens: {}, outbox: [], log: [...EARLIER, ...NOW] }
