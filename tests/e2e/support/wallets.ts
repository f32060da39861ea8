import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { askChain, askPage, heardBy, noReview, openPage, pageAnswer, requestOf } from './pages'
import { rawAnswer, requestRaw } from './rawRequest'
import { getGuarded } from './ready'
import type { Session } from './session'
import { forgetRequests, type Surroundings, walletRequests } from './surroundings'

const REFUSED = { code: 4001, message: 'MetaMask Tx Signature: User denied transaction signature.' }

/** Real page code of other wallets, each in a page beside the test wallet, which is MetaMask's: two wallets at once. */
export function describeWallets(name: string, launch: (around: Surroundings) => Promise<Session>): void {
  describe(`wallets in ${name}`, () => {
    let session: Session
    const around = inject('surroundings')

    beforeAll(async () => {
      session = await getGuarded(launch, around)
    })
    afterAll(() => session?.close())

    it.each(['rabby', 'brave', 'ambire'])(
      '%s: held once, refused in MetaMask words, then given exactly what was asked',
      async wallet => {
        const page = await openPage(session, around, wallet)
        await askChain(page)
        const request = await requestOf(around)

        await askPage(page, request)
        await (await session.reviewWindow()).click(testIds.reviewCancel)
        expect(await pageAnswer(page)).toEqual(REFUSED)
        expect(await heardBy(page)).toEqual([])
        // The next window is looked for only once this one is gone.
        await noReview(session)

        await askPage(page, request)
        await (await session.reviewWindow()).click(testIds.reviewContinue)
        expect(await pageAnswer(page)).toEqual({ result: 'done eth_sendTransaction' })
        expect(await heardBy(page)).toEqual([request])
        await noReview(session)
        await page.close()
      },
    )

    it("Rabby's window.ethereum, which relays to its inner provider, is held too", async () => {
      const page = await openPage(session, around, 'rabby')
      await requestRaw(page, 'eth_chainId', [])
      await rawAnswer(page)
      const { method, params } = await requestOf(around)
      await requestRaw(page, method, params)
      await (await session.reviewWindow()).click(testIds.reviewContinue)
      expect(await rawAnswer(page)).toEqual({ result: 'done eth_sendTransaction' })
      expect(await heardBy(page)).toHaveLength(1)
      await noReview(session)
      await page.close()
    })

    it('what goes to one wallet never reaches the other', async () => {
      const page = await openPage(session, around, 'rabby')
      await forgetRequests(around)
      const message = { method: 'personal_sign', params: ['0x48656c6c6f', around.accounts[0]] }
      await askPage(page, message)
      expect(await pageAnswer(page)).toEqual({ result: 'done personal_sign' })
      expect(await heardBy(page)).toEqual([message])
      const reached = await walletRequests(around)
      expect(reached.filter(({ method }) => method === 'personal_sign')).toEqual([])
      await page.close()
    })
  })
}
