// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { HoldingsTab } from '@/components/holdings/HoldingsTab'
import { testIds } from '@/components/testIds'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { settings } from '@/lib/state/stores'
import { clear, draw, ETH, holding, holdings, ready } from './world'

afterEach(async () => {
  await clear()
  settings.store.setState(DEFAULT_SETTINGS, true)
})

const all = holdings([
  holding(),
  holding({ tokenId: 'reth', symbol: 'rETH', valueWei: ready(ETH / 1_000n) }),
  holding({ tokenId: 'wsteth', symbol: 'wstETH', valueWei: ready(ETH / 2_000n) }),
])

const show = (underMicroEth: number, held = all) => {
  settings.store.setState({ ...DEFAULT_SETTINGS, smallUnderMicroEth: underMicroEth }, true)
  const ignore = () => undefined
  return draw(
    <HoldingsTab holdings={held} addresses={[]} isSearching={false} onSearchEnd={ignore} onOpen={ignore} />,
  )
}
const folded = (place: Element) => place.querySelector(`[data-testid=${testIds.emptyRows}]`)

describe('small holdings', () => {
  it('stand in the list as long as no amount is set', async () => {
    const place = await show(0)
    expect(place.querySelectorAll('.row')).toHaveLength(3)
    expect(folded(place)).toBeNull()
  })
  it('fold away under the amount, which the words say', async () => {
    const place = await show(10_000)
    expect(folded(place)?.querySelectorAll('.row')).toHaveLength(2)
    expect(folded(place)?.querySelector('summary')?.textContent).toBe(
      '2 tokens worth less than 0.01 ETH, or with no balance',
    )
  })
  it('are not called nothing when there is nothing else', async () => {
    const place = await show(1_000_000_000)
    expect(folded(place)?.querySelectorAll('.row')).toHaveLength(3)
    expect(place.querySelector(`[data-testid=${testIds.empty}]`)).toBeNull()
  })
})
