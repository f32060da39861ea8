import type { Call, CallResult, Reading } from './reading.ts'

/**
 * A reading in rounds: it yields calls, hears what came back for each, and may ask again. As pure as a `Reading`;
 * whoever runs it sends each round, all at one block. It ends with its value, or throws the AppError that names what
 * was missing.
 */
export type Inquiry<Value> = Generator<readonly Call[], Value, readonly CallResult[]>

/** One reading as a round of an inquiry. */
export function* ask<Value>(reading: Reading<Value>): Inquiry<Value> {
  const results = yield reading.calls()
  return reading.parse(results)
}

/** Several readings of one kind in one round. */
export function* askEach<Value>(readings: readonly Reading<Value>[]): Inquiry<Value[]> {
  const results = yield readings.flatMap(reading => reading.calls())
  let from = 0
  return readings.map(reading => {
    const until = from + reading.calls().length
    const value = reading.parse(results.slice(from, until))
    from = until
    return value
  })
}
