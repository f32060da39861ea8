// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RewardsTab } from '@/components/rewards/RewardsTab'
import { testIds } from '@/components/testIds'
import { clock } from '@/lib/io/clock'
import { NO_WORK, type RewardsWork } from '@/lib/messaging/schemas/rewardsWork'
import { rewardsWork, snapshot } from '@/lib/state/stores'
import { earning } from './earning'
import { change, clear, draw } from './world'

/** What the page asked of the background, which is not there. */
const asked: string[] = []
vi.mock('@/lib/io/send', () => ({
  send: async (kind: string) => {
    asked.push(kind)
    return kind === 'rewards.read' ? { missing: [] } : {}
  },
}))

const says = (work: Partial<RewardsWork>) =>
  rewardsWork.store.setState({ ...NO_WORK, beatS: clock.nowS(), ...work }, true)
const { position } = earning('steth')
const page = () => draw(<RewardsTab addresses={[position.account]} />)
const at = (place: Element, id: string) => place.querySelector<HTMLElement>(`[data-testid="${id}"]`)

beforeEach(() => {
  asked.length = 0
  rewardsWork.load = async () => undefined
  snapshot.store.setState({ positions: [position] })
})
afterEach(async () => {
  await clear()
  says({})
})

describe('a first reading of the past', () => {
  it('shows how far it is, of which chain or token', async () => {
    says({ state: 'reading', what: 'logs', chainId: 42_161, done: 300, of: 1_200 })
    const place = await page()
    const bar = () => at(place, testIds.rewardsWork)!.querySelector('progress')!
    expect(at(place, testIds.rewardsWork)?.textContent).toContain('Reading the history of Arbitrum')
    expect([bar().value, bar().max]).toEqual([300, 1_200])
    await change(() => says({ state: 'reading', what: 'table', tokenId: 'reth', done: 7, of: 9 }))
    expect(at(place, testIds.rewardsWork)?.textContent).toContain('Working out rETH on Ethereum')
    expect([bar().value, bar().max]).toEqual([7, 9])
    await change(() => says({ state: 'idle' }))
    expect(at(place, testIds.rewardsWork)).toBeNull()
  })

  it('is stopped by a button, and goes on by another', async () => {
    says({ state: 'reading', done: 1, of: 2 })
    const place = await page()
    expect(asked).toEqual(['rewards.read'])
    await change(() => at(place, testIds.rewardsStop)?.click())
    expect(asked).toEqual(['rewards.read', 'rewards.stop'])

    await change(() => says({ state: 'stopped', done: 1, of: 2 }))
    expect(at(place, testIds.rewardsWork)).toBeNull()
    expect(at(place, testIds.rewardsStopped)?.textContent).toContain('What is older stays unknown.')
    await change(() => at(place, testIds.rewardsGoOn)?.click())
    expect(asked).toEqual(['rewards.read', 'rewards.stop', 'rewards.read'])
  })

  it('that was stopped is not begun again by opening the page', async () => {
    says({ state: 'stopped' })
    const place = await page()
    expect(at(place, testIds.rewardsGoOn)).not.toBeNull()
    expect(asked).toEqual([])
  })

  it('that made no step for a minute is not told to be under way', async () => {
    says({ state: 'reading', done: 1, of: 2, beatS: clock.nowS() - 61 })
    expect(at(await page(), testIds.rewardsWork)).toBeNull()
  })
})
