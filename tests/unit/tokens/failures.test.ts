import { describe, expect, test } from 'vitest'
import { AppError } from '@/lib/core/appError.ts'
import { type Call, type CallResult, ReadingError } from '@/lib/core/reading.ts'
import { everyReading } from '../../tools/recordings/registry.ts'

const BROKEN: [string, (call: Call) => CallResult][] = [
  ['reverts', () => ({ ok: false, error: new AppError('execution reverted') })],
  ['answers nothing', () => ({ ok: true, data: '0x' })],
  ['answers too little', () => ({ ok: true, data: '0x0001' })],
]

/** Readings of our own labels: token, contract and function. Those of optional functions alone may pass. */
const READINGS = everyReading().filter(({ reading }) => reading.calls().length > 0)

describe.each(BROKEN)('a contract that %s', (_, answer) => {
  test('makes an error that names token, contract and function, for every reading there is', () => {
    for (const { token, reading } of READINGS) {
      const calls = reading.calls()
      const labels = calls.map(({ label }) => label)
      let caught: unknown
      let value: unknown
      try {
        value = reading.parse(calls.map(answer))
      } catch (error) {
        caught = error
      }
      if (caught === undefined) {
        // Only what is optional is left out, and it is left out, not told as a number.
        expect(Object.values(value as object), `${token}: ${labels}`).toSatisfy((values: unknown[]) =>
          values.every(item => item === undefined),
        )
        continue
      }
      expect(caught, `${token}: ${labels}`).toBeInstanceOf(AppError)
      const { message } = caught as AppError
      expect(
        labels.some(label => message.includes(label)),
        `${message} names none of ${labels}`,
      ).toBe(true)
    }
    expect(READINGS.length).toBeGreaterThan(200)
  })
})

test('an error of the network is passed on as one that may be tried again', () => {
  const { reading } = READINGS[0]!
  const error = new AppError('timed out', { retryable: true })
  expect(() => reading.parse(reading.calls().map(() => ({ ok: false, error }) as const))).toThrowError(
    expect.objectContaining({ name: new ReadingError('').name, retryable: true }),
  )
})
