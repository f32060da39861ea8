import { expect, it } from 'vitest'
import { MINUTE_S } from '@/lib/core/time'
import { CALM } from '@/lib/finance/peg/alert/alertState'
import type { Watched } from '@/lib/messaging/schemas/alerts'
import { isPegDue } from '@/lib/services/observe/schedule'

const T = 1_800_000_000
const LOCKED_S = 15 * MINUTE_S
const at = (level: 'ok' | 'notice' | 'caution' | 'danger') =>
  ({ checkedAtS: T, alert: { ...CALM, level } }) as unknown as Watched
/** The first whole minute after which it is due. */
const dueAfter = (watched: Watched, mostS?: number) =>
  Array.from({ length: 30 }, (_, index) => index + 1).find(minutes =>
    isPegDue(watched, T + minutes * MINUTE_S, mostS),
  )

it.each([
  ['ok', 5, 15],
  ['notice', 2, 2],
  ['caution', 1, 1],
  ['danger', 1, 1],
] as const)(
  'a peg at %s is read after %d minutes, after %d while the screen is locked',
  (level, open, locked) => {
    expect([dueAfter(at(level)), dueAfter(at(level), LOCKED_S)]).toEqual([open, locked])
  },
)

it('somebody who looks waits half a minute at most', () => {
  expect(isPegDue(at('ok'), T + 19, 30)).toBe(false)
  expect(isPegDue(at('ok'), T + 20, 30)).toBe(true)
})
