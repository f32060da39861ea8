import { encodeFunctionData, maxUint256, parseAbi, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import type { Settings } from '../../../lib/messaging/schemas/settings'
import { findToken } from '../../../lib/tokens/index'
import * as contracts from '../../devnet/dapp/contracts'
import { launchChromium } from '../support/chromium'
import { rejectInWallet } from '../support/dapp'
import { posingToken } from '../support/posingToken'
import { rawAnswer, requestRaw } from '../support/rawRequest'
import { type Connected, getConnected } from '../support/ready'
import { DAPP, world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

const { STETH, WSTETH, WETH, CURVE_STETH_POOL, SWAP_ROUTER_02 } = contracts
const STRANGER = '0x0000000000000000000000000000000000000b0b'
const ONE = parseEther('1')
const DENIED = 4001

const token = parseAbi([
  'function approve(address spender, uint256 amount) returns (bool)',
  'function transfer(address to, uint256 amount) returns (bool)',
])
const approve = (spender: `0x${string}`, amount: bigint) => ({
  to: STETH,
  data: encodeFunctionData({ abi: token, functionName: 'approve', args: [spender, amount] }),
})
const send = (to: `0x${string}`) => ({
  to: STETH,
  data: encodeFunctionData({ abi: token, functionName: 'transfer', args: [to, ONE] }),
})
const sellOnCurve = (least: bigint) => ({
  to: CURVE_STETH_POOL,
  data: encodeFunctionData({
    abi: contracts.curvePool,
    functionName: 'exchange',
    args: [1n, 0n, ONE, least],
  }),
})
const stake = {
  to: STETH,
  value: `0x${ONE.toString(16)}`,
  data: encodeFunctionData({ abi: contracts.lido, functionName: 'submit', args: [STRANGER] }),
}
const swap = (tokenIn: `0x${string}`, tokenOut: `0x${string}`, recipient: `0x${string}`) => ({
  to: SWAP_ROUTER_02,
  data: encodeFunctionData({
    abi: contracts.swapRouter02,
    functionName: 'exactInputSingle',
    args: [
      {
        ...{ tokenIn, tokenOut, fee: 100, recipient, amountIn: ONE },
        ...{ amountOutMinimum: ONE, sqrtPriceLimitX96: 0n },
      },
    ],
  }),
})
/** EIP-2612, as stETH verifies it. Source: lidofinance/core:contracts/0.4.24/StETHPermit.sol */
const permit = (owner: string, chainId = 1, verifyingContract: string = STETH) => ({
  domain: { name: 'Liquid staked Ether 2.0', version: '2', chainId, verifyingContract },
  primaryType: 'Permit',
  types: {
    EIP712Domain: [
      { name: 'name', type: 'string' },
      { name: 'version', type: 'string' },
      { name: 'chainId', type: 'uint256' },
      { name: 'verifyingContract', type: 'address' },
    ],
    Permit: ['owner address', 'spender address', 'value uint256', 'nonce uint256', 'deadline uint256'].map(
      field => ({ name: field.split(' ')[0], type: field.split(' ')[1] }),
    ),
  },
  message: { owner, spender: STRANGER, value: ONE.toString(), nonce: '0', deadline: '1900000000' },
})

describe('what is said before a request', () => {
  let ready: Connected
  const around = inject('surroundings')
  const account = around.accounts[0] as `0x${string}`

  beforeAll(async () => {
    ready = await getConnected(launchChromium, around)
    const options = await ready.session.openExtension('options')
    await options.choose('notice', testIds.guardHoldFrom)
    await options.close()
  })
  afterAll(() => ready?.session.close())

  const ask = async (method: string, params: unknown) => requestRaw(ready.dapp, method, params)
  const transact = (tx: object) => ask('eth_sendTransaction', [{ from: account, ...tx }])
  const sign = (message: object) => ask('eth_signTypedData_v4', [account, JSON.stringify(message)])

  /** All that the window says, which is then cancelled: nothing reaches the wallet. */
  async function said(): Promise<string> {
    const review = await ready.session.reviewWindow()
    const text = await review.text(testIds.review)
    await review.click(testIds.reviewCancel)
    expect(await rawAnswer(ready.dapp)).toMatchObject({ code: DENIED })
    await waitFor('the window to close', async () => (await ready.session.countWindows('review')) === 0)
    return text
  }

  describe('at a discount of 1.5 %', () => {
    beforeAll(() => world(around, 'discount'))

    it('a sale under the exchange rate, and that the queue pays more', async () => {
      await transact(sellOnCurve((ONE * 98n) / 100n))
      const text = await said()
      expect(text).toMatch(/You sell 1 stETH for about 0\.98\d* ETH: 1\.\d\d% under the exchange rate\./)
      expect(text).toMatch(/Lido pays 0\.01\d* ETH more \(1\.\d\d%\)/)
      expect(text).toMatch(/That is 0\.01\d* ETH/)
    })
    it('a mint that is dearer than the market', async () => {
      await transact(stake)
      expect(await said()).toMatch(/stETH costs 1\.\d\d% more here than by the cheaper way in\./)
    })
    it('the same in Chinese', async () => {
      await speak('zh-CN')
      try {
        await transact(sellOnCurve((ONE * 98n) / 100n))
        const text = await said()
        expect(text).toMatch(/你将卖出 1 stETH，约得 0\.98\d* ETH：比兑换率低 1\.\d\d%。/)
        expect(text).toMatch(/Lido 可多得 0\.01\d* ETH（1\.\d\d%）/)
        await transact(approve(SWAP_ROUTER_02, maxUint256))
        expect(await said()).toContain('将可随时动用你的全部 stETH。')
      } finally {
        await speak('en')
      }
    })
    it('a warning that is not wanted here, until it gets worse', async () => {
      await transact(sellOnCurve((ONE * 98n) / 100n))
      const review = await ready.session.reviewWindow()
      await review.click(testIds.quiet('dismissed'))
      await waitFor('it to be kept', async () => {
        return (await review.attribute('aria-pressed', testIds.quiet('dismissed'))) === 'true'
      })
      await said()
      await world(around, 'pushPool', 'stETH', 250)
      await transact(sellOnCurve((ONE * 96n) / 100n))
      expect(await said()).toMatch(/You sell 1 stETH for about 0\.97\d* ETH: 2\.\d\d% under/)
      // Back at the level that was dismissed the other way is still told, as a notice, and the price is not.
      await world(around, 'discount')
      await transact(sellOnCurve((ONE * 98n) / 100n))
      const again = await ready.session.reviewWindow()
      expect(await again.attribute('data-level', testIds.reviewLevel)).toBe('notice')
      await said()
    })
  })

  describe('in calm', () => {
    beforeAll(async () => {
      await world(around, 'calm')
      // A tab has ten windows a minute: this one begins anew.
      const before = ready.dapp
      ready = { ...ready, dapp: await ready.session.open(DAPP) }
      await before.close()
      await ready.dapp.text('dapp-account')
      // The guard knows the chain once the page has asked for it, and asks no wallet itself.
      await ask('eth_chainId', [])
      await rawAnswer(ready.dapp)
    })

    it('a swap that names no least amount', async () => {
      await transact(sellOnCurve(0n))
      expect(await said()).toContain('The request sets no minimum: anything may arrive.')
    })
    it('a swap that pays somebody else', async () => {
      await transact(swap(WSTETH, WETH, STRANGER))
      expect(await said()).toContain('What you get goes to 0x0000…0b0b, which is not your account.')
    })
    it('an approval without limit', async () => {
      await transact(approve(SWAP_ROUTER_02, maxUint256))
      expect(await said()).toMatch(/0x68b3…fc45 may take all of your stETH, now and later\./i)
    })
    it('an approval of somebody who is no contract', async () => {
      await transact(approve(STRANGER, ONE))
      expect(await said()).toContain('0x0000…0b0b may take your stETH. Mooring does not know this address.')
    })
    it('a signature that approves', async () => {
      await sign(permit(account))
      expect(await said()).toMatch(/By this signature alone, 0x0000…0b0b may take your stETH\./)
    })
    it('a message for another chain', async () => {
      await sign(permit(account, 42161, findToken('wsteth')?.addresses[42161]?.address))
      expect(await said()).toMatch(/This is for Arbitrum[^,]*, but the wallet is on Ethereum\./)
    })
    it('a transfer to the contract of a token', async () => {
      await transact(send(WSTETH))
      expect(await said()).toContain('This sends stETH to the contract of a token: nobody can send it back.')
    })
    it('a rebasing token that goes where its growth may stay', async () => {
      await transact(send(CURVE_STETH_POOL))
      expect(await said()).toMatch(/stETH pays rewards by growing its balance\./)
    })
    it('a token that poses as another', async () => {
      const fake = await posingToken(around, 'stETH')
      await transact(swap(WETH, fake, account))
      expect(await said()).toMatch(/calls itself stETH, but is another token\./)
    })
    it('nothing at all of a plain swap', async () => {
      await transact(sellOnCurve((ONE * 995n) / 1_000n))
      await rejectInWallet(ready.session)
      expect(await ready.session.countWindows('review')).toBe(0)
    })
  })

  async function speak(language: Settings['language']): Promise<void> {
    const options = await ready.session.openExtension('options')
    await options.choose(language, testIds.language)
    await options.close()
  }
})
