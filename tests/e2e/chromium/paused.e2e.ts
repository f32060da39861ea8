import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { cardText } from '../support/card'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { ask, outcomeOf, rejectInWallet } from '../support/dapp'
import { exactAmount, refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { badgeText } from '../support/settings'
import { world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

/** What was under way when the pause began has ended by then: no request waits longer. */
const UNDER_WAY_MS = 4_000

describe('paused', () => {
  let ready: Ready
  let session: ChromiumSession
  const around = inject('surroundings')

  beforeAll(async () => {
    ready = await getReady(async surroundings => {
      session = await launchChromium(surroundings)
      return session
    }, around)
    await world(around, 'discount')
  })
  afterAll(() => session?.close())

  /** How many requests have come from Mooring: its endpoints stand before the nodes that dapp and wallet ask. */
  async function heard(): Promise<number> {
    const { chains } = (await (await fetch(around.controlUrl)).json()) as {
      chains: Record<string, { counts: Record<string, number> }>
    }
    return Object.values(chains)
      .flatMap(({ counts }) => Object.values(counts))
      .reduce((sum, count) => sum + count, 0)
  }

  const send = (name: string, request: object = {}) =>
    ready.popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`)

  it('no request leaves, whatever asks for it, also when the worker was stopped', async () => {
    await ready.popup.click(testIds.pause)
    await waitFor('the popup to say so', () => ready.popup.has(testIds.paused))
    await sleep(UNDER_WAY_MS)
    const before = await heard()
    expect(before).toBeGreaterThan(0)
    const asking = async () => {
      for (const name of ['portfolio.refresh', 'portfolio.watch', 'rewards.read']) await send(name)
      await send('accounts.add', { input: 'someone.eth' })
      await send('rpc.check', { chainId: 1, url: around.rpcUrls[1] })
    }
    await asking()
    await session.stopWorkers()
    await asking()
    expect(await heard()).toBe(before)
  })

  it('what was read stays readable, and the icon says that nothing is looked at', async () => {
    expect(await exactAmount(ready.popup, testIds.row('stETH', 1), testIds.balance)).toBeGreaterThan(0n)
    expect(await ready.popup.text(testIds.age)).toContain('paused')
    await waitFor('the badge', async () => (await badgeText(ready.popup)) === '‖')
  })

  it('a swap that would be held goes to the wallet, and the page says it was not checked', async () => {
    const before = await heard()
    await ask(ready.dapp, 'swap-curve')
    await rejectInWallet(session)
    expect(await outcomeOf(ready.dapp)).toMatchObject({ status: 'failed', code: '4001' })
    expect(await cardText(session, ready.dapp)).toContain('Mooring is paused')
    expect(await session.countWindows('review')).toBe(0)
    expect(await heard()).toBe(before)
  })

  it('resumed, everything is asked and judged as before', async () => {
    const before = await heard()
    await ready.popup.click(testIds.resume)
    await waitFor('the note to go', async () => !(await ready.popup.has(testIds.paused)))
    await refresh(ready.popup)
    expect(await heard()).toBeGreaterThan(before)
    await ask(ready.dapp, 'swap-curve')
    const review = await session.reviewWindow()
    await review.click(testIds.reviewCancel)
    expect(await outcomeOf(ready.dapp)).toMatchObject({ status: 'failed', code: '4001' })
  })
})
