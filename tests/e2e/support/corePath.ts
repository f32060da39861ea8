import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { RETH, STETH, WSTETH } from '../../devnet/dapp/contracts'
import { balanceOf, mine } from './chain'
import { approveInWallet, ask, askedCalls, outcomeOf } from './dapp'
import { exactAmount, refresh } from './popup'
import { getReady, type Ready } from './ready'
import type { Session } from './session'
import { forgetRequests, type Surroundings, walletRequests, world } from './surroundings'
import { waitFor } from './waitFor'

const DENIED = 'MetaMask Tx Signature: User denied transaction signature.'

const sent = async (around: Surroundings) =>
  (await walletRequests(around)).filter(request => request.method === 'eth_sendTransaction')

/** The main job, the same in each browser: holdings, a warning that can be heeded or not, and silence when all is well. */
export function describeCorePath(name: string, launch: (around: Surroundings) => Promise<Session>): void {
  describe(`core path in ${name}`, () => {
    let ready: Ready
    const around = inject('surroundings')
    const account = around.accounts[0] as `0x${string}`

    beforeAll(async () => {
      ready = await getReady(launch, around)
    })
    afterAll(() => ready?.session.close())

    it.each([
      ['stETH', STETH],
      ['wstETH', WSTETH],
      ['rETH', RETH],
    ])('shows the balance of %s to the wei', async (tokenId, address) => {
      await refresh(ready.popup)
      const onChain = await balanceOf(around, address as `0x${string}`, account)
      await waitFor(`${tokenId} to be read`, async () => {
        return (await exactAmount(ready.popup, testIds.row(tokenId, 1), testIds.balance)) !== undefined
      })
      expect(await exactAmount(ready.popup, testIds.row(tokenId, 1), testIds.balance)).toBe(onChain)
    })

    it('lets a swap at the exchange rate pass without a window', async () => {
      await forgetRequests(around)
      await ask(ready.dapp, 'swap-curve')
      await approveInWallet(ready.session)
      expect((await outcomeOf(ready.dapp)).status).toBe('done')
      expect(await ready.session.countWindows('review')).toBe(0)
      expect(await sent(around)).toHaveLength(1)
      await mine(around)
    })

    it('holds a swap under the exchange rate, and cancelling keeps it from the wallet', async () => {
      await world(around, 'discount')
      await forgetRequests(around)
      await ask(ready.dapp, 'swap-curve')
      const review = await ready.session.reviewWindow()
      expect(await review.text(testIds.reviewGive)).toContain('stETH')
      expect(await review.text(testIds.reviewBps)).toMatch(/\d/)
      expect(await sent(around)).toHaveLength(0)
      await review.click(testIds.reviewCancel)
      expect(await outcomeOf(ready.dapp)).toMatchObject({ status: 'failed', code: '4001', message: DENIED })
      expect(await sent(around)).toHaveLength(0)
    })

    it('continuing gives the wallet exactly what the page asked', async () => {
      await forgetRequests(around)
      await ask(ready.dapp, 'swap-router02-wsteth')
      const review = await ready.session.reviewWindow()
      await review.click(testIds.reviewContinue)
      await approveInWallet(ready.session)
      expect((await outcomeOf(ready.dapp)).status).toBe('done')
      const asked = await askedCalls(ready.dapp)
      const requests = await sent(around)
      expect(requests).toHaveLength(1)
      expect(requests[0]?.params).toEqual([{ from: account, to: asked[0]?.to, data: asked[0]?.data }])
      await mine(around)
    })
  })
}
