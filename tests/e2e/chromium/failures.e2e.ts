import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { ask, outcomeOf } from '../support/dapp'
import { exactAmount, refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

const STETH_ROW = testIds.row('stETH', 1)

const FAULTS = [
  { kind: 'drop' },
  { kind: 'rate-limit' },
  { kind: 'garbage' },
  { kind: 'wrong-chain' },
] as const

describe('failures', () => {
  let ready: Ready
  let session: ChromiumSession
  const around = inject('surroundings')

  beforeAll(async () => {
    ready = await getReady(async surroundings => {
      session = await launchChromium(surroundings)
      return session
    }, around)
  })
  afterEach(() => world(around, 'rpcFault', 1, null))
  afterAll(() => ready?.session.close())

  it.each(FAULTS)(
    'an endpoint that fails ($kind) leaves the last numbers, with host and age',
    async fault => {
      const { popup } = ready
      await refresh(popup)
      const balance = await waitFor('a balance', () => exactAmount(popup, STETH_ROW, testIds.balance))
      await world(around, 'rpcFault', 1, fault)
      await popup.click(testIds.refresh)
      await waitFor('the problem to be told', () => popup.has(testIds.problem))
      expect(await popup.text(testIds.problem)).toContain('127.0.0.1')
      expect(await exactAmount(popup, STETH_ROW, testIds.balance)).toBe(balance)
      expect(await popup.text(testIds.age)).toMatch(/\d/)

      await world(around, 'rpcFault', 1, null)
      // The open popup tries again by itself; whoever comes first ends the problem.
      await refresh(popup)
      await waitFor('the problem to be over', async () => !(await popup.has(testIds.problem)))
    },
  )

  it('a request whose judge is stopped still comes to an end', async () => {
    await world(around, 'discount')
    await ask(ready.dapp, 'swap-curve')
    const review = await session.reviewWindow()
    await session.stopWorkers()
    await review.click(testIds.reviewCancel)
    expect(await outcomeOf(ready.dapp)).toMatchObject({ status: 'failed', code: '4001' })
    expect(await session.countWindows('wallet')).toBe(0)
  })
})
