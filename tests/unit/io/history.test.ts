import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_HISTORY } from '@/lib/finance/history/history'
import { seriesOf } from '@/lib/finance/history/seriesOf'
import { createHistoryStore } from '@/lib/io/history'

const T = 1_800_000_000
const steth = seriesOf('steth', 1)
beforeEach(() => createHistoryStore().erase())

describe('history in IndexedDB', () => {
  it('is empty before anything was seen', async () => {
    expect(await createHistoryStore().load(steth)).toEqual(EMPTY_HISTORY)
  })

  it('outlives the worker, one series beside the other', async () => {
    await createHistoryStore().append(steth, [{ atS: T, bps: -12.34 }])
    await createHistoryStore().append(steth, [{ atS: T + 300, bps: -20 }])
    await createHistoryStore().append(seriesOf('reth', 1), [{ atS: T, bps: 5 }])
    const { fine, daily } = await createHistoryStore().load(steth)
    expect(fine.map(({ startS, mean }) => [startS, mean])).toEqual([
      [T, -12.34],
      [T + 300, -20],
    ])
    expect(daily).toMatchObject([{ low: -20, high: -12.34, count: 2 }])
  })

  it('loses nothing when two write at once', async () => {
    const stores = Array.from({ length: 8 }, createHistoryStore)
    await Promise.all(stores.map((store, n) => store.append(steth, [{ atS: T + n * 300, bps: -n }])))
    expect((await createHistoryStore().load(steth)).fine).toHaveLength(8)
  })

  it('forgets everything when asked', async () => {
    const store = createHistoryStore()
    await store.append(steth, [{ atS: T, bps: -1 }])
    await store.erase()
    expect(await store.load(steth)).toEqual(EMPTY_HISTORY)
  })
})
