// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StressTest } from '@/components/risk/StressTest'
import { testIds } from '@/components/testIds'
import { DAY_S } from '@/lib/core/time'
import { send } from '@/lib/io/send'
import type { TokenState } from '@/lib/messaging/schemas/snapshot'
import { snapshot, loans as store } from '@/lib/state/stores'
import { held, snapshotOf } from '../state/wholeWorld'
import { change, clear, draw, ETH, ready } from './world'

vi.mock('@/lib/io/send', () => ({ send: vi.fn() }))

const owning = [{ tokenId: 'steth', valueWei: ready(100n * ETH), marketValueWei: ready(99n * ETH) }]
/** One stETH is one ether. */
const STETH = { tokenId: 'steth', chainId: 1, exchangeRateWad: ready(ETH) } as unknown as TokenState
const queue = { id: 'queue-lido', kind: 'queue', name: 'Lido' }
const answer = (way: object) => ({
  asOfS: 1,
  source: 'test',
  fullWei: String(100n * ETH),
  out: [way],
  in: [],
})
const wait = { fromS: 2 * DAY_S, toS: 5 * DAY_S, from: 'x', to: 'y' }

beforeEach(() => {
  vi.mocked(send).mockReset()
  vi.spyOn(store, 'load').mockResolvedValue()
  snapshot.store.setState(snapshotOf([held('steth', 100n)], [STETH]), true)
})
afterEach(clear)

/** Opens the ways out; what the protocol says comes after a moment of quiet. */
async function opened(way: object): Promise<HTMLDetailsElement> {
  vi.mocked(send).mockResolvedValue(answer(way) as never)
  const place = await draw(<StressTest held={owning} protocols={['lido']} addresses={[]} />)
  const exits = place.querySelector<HTMLDetailsElement>(`[data-testid=${testIds.stressExits}]`)!
  expect(exits.textContent).toContain('redeemed after the queue of today')
  expect(send).not.toHaveBeenCalled()
  await change(() => {
    exits.open = true
    exits.dispatchEvent(new Event('toggle'))
  })
  await change(() => new Promise(resolve => setTimeout(resolve, 400)))
  return exits
}

it('asks the protocol how long its line is once somebody looks, and what it takes', async () => {
  const exits = await opened({ ...queue, receiveWei: String(99n * ETH), wait })
  expect(send).toHaveBeenCalledWith('exits.read', {
    tokenId: 'steth',
    chainId: 1,
    amountWei: String(100n * ETH),
  })
  expect(exits.textContent).toContain('redeemed (in 2 to 5 days)99.0000')
})
it('says that the line is closed', async () => {
  const exits = await opened({ ...queue, receiveWei: String(100n * ETH), blocked: 'paused' })
  expect(exits.textContent).toContain('Paused by the protocol now.')
})
