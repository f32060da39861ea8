// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Loans } from '@/components/positions/Loans'
import { StressTest } from '@/components/risk/StressTest'
import { testIds } from '@/components/testIds'
import { lower } from '@/lib/core/address'
import { WAD } from '@/lib/core/wad'
import type { Loans as Stored } from '@/lib/messaging/schemas/loans'
import { loans as store } from '@/lib/state/stores'
import { change, clear, draw, ETH, ready } from './world'

const ACCOUNT = lower('0x00000000000000000000000000000000000000A1')
const USD = 10n ** 8n

function stored(oracle: 'market' | 'exchange-rate'): Stored {
  const leg = { asset: ACCOUNT, decimals: 18 }
  return {
    readAtS: 100,
    reads: [
      {
        account: ACCOUNT,
        venueId: 'aave-v3-core',
        chainId: 1,
        asOfS: 100,
        loans: [
          {
            venueId: 'aave-v3-core',
            chainId: 1,
            name: 'Aave v3 Core',
            method: 'aave-v3.0',
            unit: 'usd',
            collaterals: [
              {
                ...leg,
                symbol: 'wstETH',
                amountWei: 20n * WAD,
                price: 3_600n * USD,
                thresholdWad: (79n * WAD) / 100n,
                follows: { eth: true, tokenId: 'wsteth', oracle },
              },
            ],
            debts: [
              {
                ...leg,
                symbol: 'WETH',
                amountWei: 18n * WAD,
                price: 3_000n * USD,
                follows: { eth: true, oracle: 'market' },
              },
            ],
          },
        ],
      },
    ],
  }
}

const text = (place: HTMLElement, id: string) => place.querySelector(`[data-testid=${id}]`)?.textContent ?? ''
const owning = [{ tokenId: 'steth', valueWei: ready(100n * ETH), marketValueWei: ready(99n * ETH) }]

beforeEach(() => vi.spyOn(store, 'load').mockResolvedValue())
afterEach(clear)

describe('a loan on the screen', () => {
  it('says its health, its oracle in words, and at which price of the token it ends', async () => {
    store.store.setState(stored('market'), true)
    const place = await draw(<Loans addresses={[ACCOUNT]} />)
    // 56,880 ÷ 54,000 = 1.0533, rounded down.
    expect(text(place, testIds.loanHealth('aave-v3-core'))).toBe('1.05')
    expect(place.textContent).toContain('wstETH is valued at its market price')
    // 1 − 54,000 ÷ 56,880 = 5.07 %
    expect(place.textContent).toContain('Liquidated when wstETH trades at 94.93% of its exchange rate.')
    expect(place.textContent).not.toContain('when ETH falls')
  })
  it('names no discount where the oracle sees none', async () => {
    store.store.setState(stored('exchange-rate'), true)
    const place = await draw(<Loans addresses={[ACCOUNT]} />)
    expect(place.textContent).toContain('valued at its exchange rate')
    expect(place.textContent).not.toContain('trades at')
    expect(place.textContent).toContain('Liquidated when 5.07% is lost to slashing.')
  })
  it('says of Euler what is not looked at, and names no price source of what backs nothing', async () => {
    const [read] = stored('market').reads
    const [loan] = read!.loans
    const idle = {
      ...loan!,
      venueId: 'euler-v2-ethereum',
      method: 'euler-v2' as const,
      collaterals: loan!.collaterals.map(one => ({ ...one, price: 0n, thresholdWad: 0n })),
      debts: [],
    }
    const reads = [{ ...read!, venueId: 'euler-v2-ethereum', loans: [idle] }]
    store.store.setState({ readAtS: 100, reads }, true)
    const place = await draw(<Loans addresses={[ACCOUNT]} />)
    expect(place.textContent).toContain('all 256 sub-accounts are looked at')
    expect(place.textContent).toContain('Nothing is owed')
    expect(place.textContent).not.toContain('valued at')
  })
  it('is not there for whoever has none', async () => {
    store.store.setState(stored('market'), true)
    expect((await draw(<Loans addresses={[]} />)).textContent).toBe('')
  })
})

describe('the stress test', () => {
  const press = (place: HTMLElement, id: string) =>
    change(() => place.querySelector<HTMLButtonElement>(`[data-testid=${id}]`)?.click())

  it('takes a scenario by name: what is left, which loan falls, what the ways out pay', async () => {
    store.store.setState(stored('market'), true)
    const place = await draw(<StressTest held={owning} protocols={['lido']} addresses={[ACCOUNT]} />)
    await press(place, testIds.scenario('june2022'))
    expect(text(place, testIds.stressAfter)).toBe('93.5000')
    expect(text(place, testIds.stressChange)).toBe('−5.5000')
    expect(text(place, testIds.stressOwed)).toBe('18.0000')
    expect(text(place, testIds.stressLoans)).toContain('liquidated first, when 78')
    await press(place, testIds.scenario('slashing'))
    expect(text(place, testIds.stressAfter)).toBe('98.0100')
    expect(text(place, testIds.stressLoans)).toContain('holds')
    await press(place, testIds.scenario('queue'))
    expect(text(place, testIds.stressAfter)).toBe('99.0000')
    expect(text(place, testIds.stressExits)).toContain('redeemed (in 45 days or more)')
    expect(place.textContent).toContain('Interest that loans cost while one waits')
  })
})
