import type { CallResult, Reading } from './reading.ts'

type Values<R> = { [K in keyof R]: R[K] extends Reading<infer Value> ? Value : never }

/** Several readings as one: of one kind in a list, or of different kinds by name. They are asked in one round. */
export function together<Value>(readings: readonly Reading<Value>[]): Reading<Value[]> {
  return {
    calls: () => readings.flatMap(reading => reading.calls()),
    parse: results => parseEach(readings, results) as Value[],
  }
}

export function joined<R extends Readonly<Record<string, Reading<unknown>>>>(
  readings: R,
): Reading<Values<R>> {
  const list = Object.values(readings)
  return {
    calls: () => list.flatMap(reading => reading.calls()),
    parse(results) {
      const values = parseEach(list, results)
      return Object.fromEntries(Object.keys(readings).map((key, index) => [key, values[index]])) as Values<R>
    },
  }
}

/** A reading that asks nothing. */
export function told<Value>(value: Value): Reading<Value> {
  return { calls: () => [], parse: () => value }
}

function parseEach(readings: readonly Reading<unknown>[], results: readonly CallResult[]): unknown[] {
  let from = 0
  return readings.map(reading => {
    const until = from + reading.calls().length
    const value = reading.parse(results.slice(from, until))
    from = until
    return value
  })
}
