import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { STETH } from '../../devnet/dapp/contracts'
import { balanceOf } from '../support/chain'
import { launchChromium } from '../support/chromium'
import { exactAmount, refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

describe('rewards', () => {
  let ready: Ready
  const around = inject('surroundings')
  const account = around.accounts[0] as `0x${string}`

  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    await ready.popup.click(testIds.tab('rewards'))
  })
  afterAll(() => ready?.session.close())

  const shown = (period: string) =>
    exactAmount(ready.popup, testIds.rewardsGroup('token', 'stETH-1'), testIds.rewardsPeriod(period))

  it.each(['d1', 'all'])('of a rebase are exactly what the balance grew by, over %s', async period => {
    await refresh(ready.popup)
    const rewardsBefore = await waitFor('rewards to be read', () => shown(period))
    const balanceBefore = await balanceOf(around, STETH, account)
    await world(around, 'rebase', { bps: 3 })
    const grown = (await balanceOf(around, STETH, account)) - balanceBefore
    expect(grown).toBeGreaterThan(0n)
    await refresh(ready.popup)
    await waitFor('the rewards to grow', async () => (await shown(period)) !== rewardsBefore)
    expect((await shown(period))! - rewardsBefore).toBe(grown)
  })
})
