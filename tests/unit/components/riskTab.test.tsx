// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RiskTab } from '@/components/risk/RiskTab'
import { testIds } from '@/components/testIds'
import { WhereUsed } from '@/components/token/WhereUsed'
import { WAD } from '@/lib/core/wad'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { loans, positions, settings, snapshot } from '@/lib/state/stores'
import { speak } from '@/lib/state/words'
import {
  A,
  error,
  found,
  held,
  loansOf,
  NO_LOANS,
  position,
  positionsOf,
  snapshotOf,
  WETH,
  WSTETH,
} from '../state/wholeWorld'
import { change, clear, draw } from './world'

beforeEach(() => {
  for (const item of [loans, positions]) vi.spyOn(item, 'load').mockResolvedValue()
  loans.store.setState(NO_LOANS, true)
})
afterEach(async () => {
  await clear()
  settings.store.setState(DEFAULT_SETTINGS, true)
})

const show = async (...all: Parameters<typeof positionsOf>[0]) => {
  snapshot.store.setState(snapshotOf([held('steth', 100n)]), true)
  positions.store.setState(positionsOf(all), true)
  return draw(<RiskTab addresses={[A]} />)
}
const at = (place: HTMLElement, id: string) => place.querySelector(`[data-testid="${id}"]`)

describe('RiskTab', () => {
  it('takes the chosen discount off what is held', async () => {
    const place = await show()
    expect(at(place, testIds.stressAfter)?.textContent).toBe('95.0000')
    expect(at(place, testIds.stressChange)?.textContent).toBe('−5.0000')
  })

  it('draws the layers as a tree, each with its risk and its way out', async () => {
    const place = await show(found([position({ venueId: 'convex', layers: ['booster', 'gauge', 'pool'] })]))
    const lido = at(place, testIds.layer('lst', 'lido'))
    const pool = lido && at(lido as HTMLElement, testIds.layer('pool', 'curve'))
    expect(pool && at(pool as HTMLElement, testIds.layer('booster', 'convex'))).not.toBeNull()
    expect(lido?.querySelector('.layer-facts')?.textContent).toMatch(/^Risk.+Way out.*Redeem/)
    expect(at(place, testIds.layer('ether', ''))?.textContent).toContain('Curve')
  })

  it('shows what a position pays, earns, and how its pool leans', async () => {
    const one = position({
      receipt: 'manager-7',
      venueId: 'uniswap-v3',
      name: 'Uniswap v3 0.01 %',
      fees: [{ address: WSTETH, amountWei: WAD }],
      isInRange: false,
      pool: {
        shareWad: WAD / 100n,
        holds: [
          { address: WSTETH, amountWei: 5n * WAD },
          { address: WETH, amountWei: 2n * WAD },
        ],
      },
    })
    const place = await show(found([one]))
    const card = at(place, testIds.position(1, 'manager-7'))
    expect(at(card as HTMLElement, testIds.positionHolds)?.textContent).toBe('11.0000 wstETH3.0000 ETH')
    expect(at(card as HTMLElement, testIds.positionFees)?.textContent).toBe('1.0000 wstETH')
    // 5 wstETH at 1.2 beside 2 WETH.
    expect(card?.textContent).toContain('75.00% wstETH')
    expect(card?.textContent).toContain('Out of range')
    expect(card?.textContent).toContain('Uniswap v3 0.01 % · wstETH/ETH')
  })

  it('shows a restaked deposit with its operator, and one on its way out', async () => {
    const eigen = position({ venueId: 'eigenlayer', holds: [{ address: WSTETH, amountWei: WAD }] })
    const place = await show(
      found([
        { ...eigen, receipt: 'one', layers: ['delegation', 'restaking'], operator: A },
        {
          ...eigen,
          receipt: 'two',
          layers: ['exit', 'restaking'],
          leaving: { isReady: false, atBlock: 123n },
        },
      ]),
    )
    const list = at(place, testIds.restaking) as HTMLElement
    expect(at(list, testIds.position(1, 'one'))?.textContent).toContain('0x0000…00aa')
    expect(at(list, testIds.position(1, 'two'))?.textContent).toContain('From block 123')
    expect(at(place, testIds.liquidity)).toBeNull()
  })

  it('says what is held and cannot be read', async () => {
    const place = await show(found([], { error, asOfS: 0 }))
    expect(at(place, testIds.liquidity)?.textContent).toContain('cannot be read')
    expect(at(place, testIds.shares)?.textContent).toContain('Without what is not known: 1')
  })

  it('notes a protocol that stands behind more than the person wants, and lets the limit be set', async () => {
    const place = await show()
    const note = at(place, testIds.concentration)
    expect(note?.getAttribute('data-over')).toBe('1')
    expect(note?.textContent).toContain('Lido stands behind 100')
    await change(() => settings.store.setState({ ...DEFAULT_SETTINGS, mostOfProtocolBps: 10_000 }, true))
    expect(at(place, testIds.concentration)?.getAttribute('data-over')).toBe('0')
  })

  it('leaves no amount on the screen when balances are hidden', async () => {
    settings.store.setState({ ...DEFAULT_SETTINGS, hideBalances: true }, true)
    const place = await show(found([position({})]))
    expect(place.innerHTML).not.toMatch(/100\.0000|10\.0000|15\.0000/)
  })

  it('speaks Chinese', async () => {
    const place = await show(found([position({})]))
    await change(() => speak('zh-CN'))
    expect(at(place, testIds.layers)?.textContent).toContain('质押代币')
    expect(at(place, testIds.liquidity)?.textContent).toContain('现在可取出')
    await change(() => speak('en'))
  })
})

describe('WhereUsed', () => {
  it('names every place that holds a token, and says nothing of one that is only held', async () => {
    snapshot.store.setState(snapshotOf([held('steth', 5n)]), true)
    positions.store.setState(positionsOf([found([position({})])]), true)
    loans.store.setState(loansOf(WAD), true)
    const place = await draw(<WhereUsed tokenId="wsteth" addresses={[A]} />)
    expect(at(place, testIds.whereUsed)?.textContent).toBe(
      'Where it is usedCurve Ethereum12.0000 ETHAave v3 Ethereum1.2000 ETH',
    )
    await clear()
    expect(at(await draw(<WhereUsed tokenId="steth" addresses={[A]} />), testIds.whereUsed)).toBeNull()
  })
})
