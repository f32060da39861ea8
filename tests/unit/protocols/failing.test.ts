import { expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import type { CallResult, Reading } from '@/lib/core/reading'
import { PROTOCOLS } from '@/lib/protocols/index'

const reverted: CallResult = { ok: false, error: new AppError('execution reverted') }
const silent: CallResult = { ok: false, error: new AppError('timed out', { retryable: true }) }
const empty: CallResult = { ok: true, data: '0x' }

const readings = PROTOCOLS.flatMap(({ id, tokens }) =>
  Object.entries(tokens).flatMap(([token, can]) => {
    const all: Record<string, Reading<unknown> | undefined> = {
      ...{ fee: can.fee, pause: can.pause, queue: can.queue, limits: can.limits },
      ...{ timing: can.timing, entry: can.entry, redeems: can.redeems?.(10n ** 18n) },
    }
    return Object.entries(all).flatMap(([key, reading]) =>
      reading && reading.calls().length > 0 ? [[`${id} ${token} ${key}`, reading] as const] : [],
    )
  }),
)

/** Nothing that failed may look like a number: a reading throws, or leaves out what only newer contracts have. */
function isHonest(reading: Reading<unknown>, result: CallResult): boolean {
  try {
    const value = reading.parse(reading.calls().map(() => result))
    const told = typeof value === 'object' && value !== null ? Object.values(value) : [value]
    return told.every(one => one === undefined)
  } catch (error) {
    return error instanceof AppError
  }
}

it.each(readings)(
  '%s says nothing when its contract reverts, is not there, or the chain is silent',
  (_, reading) => {
    for (const result of [reverted, empty, silent]) expect(isHonest(reading, result)).toBe(true)
  },
)

it('covers the readings of every protocol that has some', () => {
  expect(readings.length).toBeGreaterThan(60)
})
