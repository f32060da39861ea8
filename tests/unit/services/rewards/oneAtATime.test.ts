import { expect, it } from 'vitest'
import { oneAtATime } from '@/lib/services/rewards/oneAtATime'

/** Work whose passes end when told to. */
function passes() {
  const ends: { resolve(): void; reject(error: Error): void }[] = []
  const run = oneAtATime(
    () => new Promise<void>((resolve, reject) => void ends.push({ resolve: () => resolve(), reject })),
  )
  return { ends, run }
}

it('lets one pass follow, however often it was asked for meanwhile', async () => {
  const { ends, run } = passes()
  const first = run()
  const more = [run(), run(), run()]
  expect(ends).toHaveLength(1)
  ends[0]!.resolve()
  await first
  await Promise.resolve()
  expect(ends).toHaveLength(2)
  ends[1]!.resolve()
  await Promise.all(more)
  expect(ends).toHaveLength(2)
})

it('goes on after a pass that failed', async () => {
  const { ends, run } = passes()
  const first = run()
  const second = run()
  ends[0]!.reject(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  await Promise.resolve()
  ends[1]!.resolve()
  await second
  const third = run()
  ends[2]!.resolve()
  await expect(third).resolves.toBeUndefined()
})
