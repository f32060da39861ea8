// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ReviewWindow } from '@/components/review/ReviewWindow'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { reviews } from '@/lib/state/stores'
import { change, clear, draw } from './world'

const REVIEW: Review = {
  id: 'one',
  tabId: 1,
  frameId: 0,
  host: 'dapp.example',
  chainId: 1,
  method: 'eth_sendTransaction',
  level: 'caution',
  findings: [],
  status: 'open',
  createdAtS: 100,
  kind: 'approve',
  venue: 'uniswap',
  give: [],
  receiveMin: [],
  ways: [],
}

const close = vi.spyOn(window, 'close').mockReturnValue(undefined)
const tell = (told: Record<string, Review>) => reviews.store.setState(told, true)
const decided = { one: { ...REVIEW, status: 'passed' as const } }

beforeEach(() => {
  close.mockClear()
  history.replaceState(null, '', '?id=one')
})
afterEach(clear)

it('goes once its request is decided, though nobody closes it', async () => {
  tell({ one: REVIEW })
  await draw(<ReviewWindow />)
  expect(close).not.toHaveBeenCalled()
  await change(() => tell(decided))
  expect(close).toHaveBeenCalledOnce()
})

it('says so and stays when it was opened for a request that waits no longer', async () => {
  tell(decided)
  const place = await draw(<ReviewWindow />)
  expect(place.textContent).toContain('Close')
  expect(close).not.toHaveBeenCalled()
})
