import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { decodeFunctionResult, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { KEEPER } from '../../devnet/chain/chain'
import { chainClient, rpc } from '../support/chain'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import type { Tab } from '../support/tab'
import { waitFor } from '../support/waitFor'

/** The real contract, where it stands on Ethereum: npm:@uniswap/sdk-core. */
const MANAGER: Hex = '0xC36442b4a4522E871399CD717aBDD847Ab11FE88'
const MAX = 2n ** 128n - 1n
const abi = parseAbi([
  'function tokenOfOwnerByIndex(address, uint256) view returns (uint256)',
  'function positions(uint256) view returns (uint96, address, address, address, uint24, int24, int24, uint128, uint256, uint256, uint128, uint128)',
  'function decreaseLiquidity((uint256, uint128, uint256, uint256, uint256)) payable returns (uint256, uint256)',
  'function collect((uint256, address, uint128, uint128)) payable returns (uint256, uint256)',
  'function multicall(bytes[]) payable returns (bytes[])',
])

describe('positions', () => {
  let ready: Ready
  let popup: Tab
  let page: Page
  const around = inject('surroundings')

  /** The keeper of the local chain made its markets: it owns the positions that they are. */
  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    popup = ready.popup
    const { context } = ready.session as ChromiumSession
    page = context.pages().find(one => one.url().includes('popup.html')) as Page
    const options = await ready.session.openExtension('options')
    await options.fill(KEEPER, testIds.addAccountInput)
    await options.press('Enter', testIds.addAccountInput)
    await waitFor('the account to be added', async () =>
      (await options.allText()).includes(KEEPER.slice(0, 6)),
    )
    await options.close()
    await popup.click(testIds.tab('risk'))
  })
  afterAll(() => ready?.session.close())

  const first = () =>
    chainClient(around).readContract({
      address: MANAGER,
      abi,
      functionName: 'tokenOfOwnerByIndex',
      args: [KEEPER, 0n],
    })

  /** What burning all of it and collecting pays, as the manager itself says. */
  async function burnt(id: bigint): Promise<string[]> {
    const position = await chainClient(around).readContract({
      address: MANAGER,
      abi,
      functionName: 'positions',
      args: [id],
    })
    const steps = [
      encodeFunctionData({ abi, functionName: 'decreaseLiquidity', args: [[id, position[7], 0n, 0n, MAX]] }),
      encodeFunctionData({ abi, functionName: 'collect', args: [[id, KEEPER, MAX, MAX]] }),
    ]
    const data = encodeFunctionData({ abi, functionName: 'multicall', args: [steps] })
    const answer = (await rpc(around, 'eth_call', [{ from: KEEPER, to: MANAGER, data }, 'latest'])) as Hex
    const results = decodeFunctionResult({ abi, functionName: 'multicall', data: answer })
    return decodeFunctionResult({ abi, functionName: 'collect', data: results[1] as Hex }).map(String)
  }

  it('in real Uniswap pools show what burning them pays, to the wei', async () => {
    await refresh(popup)
    const id = await first()
    const card = testIds.position(1, `${MANAGER.toLowerCase()}-${id}`)
    await waitFor('the position', () => popup.has(card))
    const shown = page.locator(
      `[data-testid="${card}"] [data-testid="${testIds.positionHolds}"] [data-exact]`,
    )
    expect(await shown.evaluateAll(all => all.map(one => one.getAttribute('data-exact')))).toEqual(
      await burnt(id),
    )
  })

  it('are in the tree of layers, the shares and the headline', async () => {
    expect(await popup.text(testIds.layers)).toContain('Uniswap v3')
    expect(await popup.has(testIds.layer('pool', 'uniswap-v3'))).toBe(true)
    await page.locator(`[data-testid="${testIds.sharesBy}"] input[value="venue"]`).check()
    expect(await popup.text(testIds.shares)).toContain('Uniswap v3')
    await popup.click(testIds.tab('holdings'))
    await waitFor('the headline to name them', () => popup.has(testIds.totalElsewhere))
    await popup.click(testIds.tab('risk'))
  })

  it('are on a page that anybody can use', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
