import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { approveInWallet, ask, connectDapp, outcomeOf, rejectInWallet } from '../support/dapp'
import { rawAnswer, requestRaw } from '../support/rawRequest'
import { type Connected, getConnected } from '../support/ready'
import { forgetRequests, TEST_DAPP, UNLISTED_DAPP, walletRequests, world } from '../support/surroundings'

const MESSAGE = '0x48656c6c6f'

describe('what is none of our business', () => {
  let ready: Connected
  const around = inject('surroundings')
  const account = around.accounts[0] as `0x${string}`

  beforeAll(async () => {
    ready = await getConnected(launchChromium, around)
    await world(around, 'discount')
  })
  afterAll(() => ready?.session.close())

  it('a plain message reaches the wallet as it was, and its signature the page', async () => {
    await forgetRequests(around)
    await requestRaw(ready.dapp, 'personal_sign', [MESSAGE, account])
    await approveInWallet(ready.session)
    expect((await rawAnswer(ready.dapp)).result).toMatch(/^0x[0-9a-f]{130}$/)
    const signed = (await walletRequests(around)).filter(({ method }) => method === 'personal_sign')
    expect(signed.map(({ params }) => params)).toEqual([[MESSAGE, account]])
  })

  it("the wallet's own refusal reaches the page in the wallet's words", async () => {
    await requestRaw(ready.dapp, 'personal_sign', [MESSAGE, account])
    await rejectInWallet(ready.session)
    expect(await rawAnswer(ready.dapp)).toEqual({
      code: 4001,
      message: 'MetaMask Personal Message Signature: User denied message signature.',
    })
  })

  it('an error of the chain reaches the page as it was', async () => {
    await requestRaw(ready.dapp, 'eth_getBlockByNumber', ['nonsense', false])
    expect((await rawAnswer(ready.dapp)).code).toBe(-32602)
  })

  it("MetaMask's test dapp finds the wallet", async () => {
    const page = await ready.session.open(TEST_DAPP)
    await requestRaw(page, 'eth_chainId', [])
    expect(await rawAnswer(page)).toEqual({ result: '0x1' })
    expect(await page.allText()).toContain('Test Wallet')
    await page.close()
  })

  it('a site on no list is left alone', async () => {
    const page = await connectDapp(ready.session, UNLISTED_DAPP)
    await ask(page, 'swap-curve')
    await approveInWallet(ready.session)
    expect((await outcomeOf(page)).status).toBe('done')
    expect(await ready.session.countWindows('review')).toBe(0)
    await page.close()
  })
})
