// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { Hero } from '@/components/holdings/Hero'
import { PegWord } from '@/components/peg/PegWord'
import { RewardsPage } from '@/components/rewards/RewardsPage'
import { Amount } from '@/components/ui/Amount'
import { TotalAmount } from '@/components/ui/TotalAmount'
import { DEFAULT_BANDS_BPS } from '@/lib/core/level'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { settings } from '@/lib/state/stores'
import { speak } from '@/lib/state/words'
import { earning } from './earning'
import { change, clear, draw, ETH, failed, ready, unavailable } from './world'

afterEach(async () => {
  await clear()
  settings.store.setState(DEFAULT_SETTINGS, true)
})

const hide = () => settings.store.setState({ ...DEFAULT_SETTINGS, hideBalances: true }, true)

const total = (wei: bigint) => ({ wei, missing: 0, isStale: false })
const WHOLE = {
  valueWei: total(123_456n * (ETH / 1_000n)),
  marketValueWei: total(123_456n * (ETH / 1_000n)),
  elsewhereWei: total(ETH),
  hasElsewhere: true,
  debts: { owedWei: total(ETH), leftWei: total(122_456n * (ETH / 1_000n)) },
}

describe('Amount', () => {
  it('shows four decimals and keeps the exact value at hand', async () => {
    const place = await draw(<Amount of={ready(1_234_567_890_123_456_789n)} unit="ETH" testId="a" />)
    const span = place.querySelector('[data-testid=a]')
    expect(span?.textContent).toBe('1.2345 ETH')
    expect(span?.getAttribute('title')).toBe('1.234567890123456789 ETH')
    expect(span?.getAttribute('data-exact')).toBe('1234567890123456789')
  })
  it('says why it does not know, and never 0', async () => {
    const place = await draw(<Amount of={failed} />)
    expect(place.textContent).toBe('—No answer from the endpoint.')
    expect(place.textContent).not.toContain('0')
  })
  it('keeps a stale value and marks it', async () => {
    const place = await draw(
      <Amount of={{ ...ready(ETH), status: 'stale', error: unavailable }} testId="a" />,
    )
    expect(place.querySelector('[data-testid=a]')?.getAttribute('data-status')).toBe('stale')
    expect(place.textContent).toBe('1.0000')
  })
})

describe('TotalAmount', () => {
  it('is a plain sum when nothing is missing', async () => {
    const place = await draw(<TotalAmount of={{ wei: ETH, missing: 0, isStale: false }} testId="a" />)
    expect(place.textContent).toBe('1.0000')
  })
  it('does not pass a part for the whole', async () => {
    const place = await draw(<TotalAmount of={{ wei: ETH, missing: 2, isStale: false }} testId="a" />)
    expect(place.textContent).toBe('≈ 1.0000')
    expect(place.querySelector('[data-testid=a]')?.getAttribute('title')).toMatch(/^1 ETH · .*2/)
  })
})

describe('hidden balances', () => {
  it.each([
    ['Hero', <Hero key="h" whole={WHOLE} rewards30Wei={total(ETH)} />],
    ['RewardsPage', <RewardsPage key="r" all={[earning('steth')]} />],
    ['Amount', <Amount key="a" of={ready(123_456n * ETH)} unit="ETH" />],
  ])('leave no digit of a value in %s, in text or attribute', async (_name, node) => {
    hide()
    const place = await draw(node)
    expect(place.innerHTML).not.toMatch(/123[.,]?4|1\.0000|"1000000000000000000"/)
    expect(place.textContent).toContain('••••')
  })
  it('keep what belongs to the world', async () => {
    hide()
    const place = await draw(<Amount of={ready(ETH)} unit="ETH" isPublic />)
    expect(place.textContent).toBe('1.0000 ETH')
  })
})

describe('PegWord', () => {
  const word = async (bps: number | undefined) =>
    (await draw(<PegWord bps={bps} bands={DEFAULT_BANDS_BPS} testId="p" />)).querySelector('[data-testid=p]')
  it.each([
    [0, '= at the rate', 'ok'],
    [-42, '−42 bps discount', 'notice'],
    [-80, '−80 bps discount', 'caution'],
    [-320, '−320 bps discount', 'danger'],
    [12, '+12 bps premium', 'ok'],
  ])('%d bps', async (bps, text, level) => {
    const span = await word(bps)
    expect(span?.textContent).toContain(text)
    expect(span?.getAttribute('data-level')).toBe(level)
  })
  it('is unknown without a number, in word and shape', async () => {
    const span = await word(undefined)
    expect(span?.textContent).toContain('not known')
    expect(span?.querySelector('svg')).not.toBeNull()
  })
})

describe('language', () => {
  it('changes every word without drawing anew', async () => {
    const place = await draw(<RewardsPage all={[earning('steth')]} />)
    const heading = place.querySelector('h2')
    expect(heading?.textContent).toBe('Rewards')
    await change(() => speak('zh-CN'))
    expect(place.querySelector('h2')).toBe(heading)
    expect(heading?.textContent).toBe('质押收益')
    expect(place.textContent).not.toMatch(/Rewards|since|All/)
    await change(() => speak('en'))
  })
})
