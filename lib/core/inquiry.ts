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
  if (readings.length === 0) return []
  const results = yield readings.flatMap(reading => reading.calls())
  let from = 0
  return readings.map(reading => {
    const until = from + reading.calls().length
    const value = reading.parse(results.slice(from, until))
    from = until
    return value
  })
}

/** Several readings of different kinds in one round. */
export function* askAll<const Values extends readonly unknown[]>(
  ...readings: { [Index in keyof Values]: Reading<Values[Index]> }
): Inquiry<Values> {
  return (yield* askEach<unknown>(readings)) as unknown as Values
}

/** Inquiries side by side: each of their rounds shares one of this one's. The first that fails ends it. */
export function* together<Value>(inquiries: readonly Inquiry<Value>[]): Inquiry<Value[]> {
  const steps = inquiries.map(inquiry => inquiry.next([]))
  for (;;) {
    const calls = steps.flatMap(step => (step.done ? [] : step.value))
    if (steps.every(step => step.done)) return steps.map(step => step.value as Value)
    const results = yield calls
    let from = 0
    for (const [i, step] of steps.entries()) {
      if (step.done) continue
      const until = from + step.value.length
      const next = inquiries[i]?.next(results.slice(from, until))
      if (next) steps[i] = next
      from = until
    }
  }
}
