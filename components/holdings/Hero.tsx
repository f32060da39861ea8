import { knownValue } from '@/lib/core/loadable'
import { formatFiat } from '@/lib/format/fiat'
import type { Holdings } from '@/lib/state/holdings'
import { useSettings, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'

/** One figure, and three small ones beneath it. */
export function Hero({ holdings }: { holdings: Holdings }) {
  const t = useWords()
  const currency = useSettings(settings => settings.currency)
  const isHidden = useSettings(settings => settings.hideBalances)
  const priceWad = knownValue(useSnapshot().ethPriceWad[currency])
  const { valueWei, marketValueWei, rewardsWei } = holdings
  const fiat = () => {
    if (valueWei.wei === undefined || priceWad === undefined) return t('common.unknown')
    return isHidden ? t('common.hidden') : formatFiat(valueWei.wei, priceWad, currency, t.language)
  }
  return (
    <section className="hero" aria-label={t('popup.total')}>
      <p className="hero-figure">
        <TotalAmount of={valueWei} testId={testIds.totalEth} /> <small>ETH</small>
      </p>
      {valueWei.missing > 0 && (
        <p className="small muted">{t('popup.withoutSome', { count: valueWei.missing })}</p>
      )}
      <dl className="split">
        <div>
          <dt>{t('popup.atRate')}</dt>
          <dd data-testid={testIds.totalFiat}>{fiat()}</dd>
        </div>
        <div>
          <dt>{t('popup.rewards30')}</dt>
          <dd>
            <TotalAmount of={rewardsWei.d30} isChange testId={testIds.totalRewards} />
          </dd>
        </div>
        <div>
          <dt>{t('popup.atMarket')}</dt>
          <dd>
            <TotalAmount of={marketValueWei} testId={testIds.totalMarket} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
