import type { Holdings } from '@/lib/state/holdings'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'
import { FiatTotal } from './FiatTotal.tsx'

/** One figure, and three small ones beneath it. */
export function Hero({ holdings }: { holdings: Holdings }) {
  const t = useWords()
  const { valueWei, marketValueWei, rewardsWei } = holdings
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
          <dd>
            <FiatTotal of={valueWei} />
          </dd>
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
