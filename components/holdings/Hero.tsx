import type { Total } from '@/lib/state/totals'
import type { Whole } from '@/lib/state/whole'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'
import { FiatTotal } from './FiatTotal.tsx'

type Figures = Pick<Whole, 'valueWei' | 'marketValueWei' | 'elsewhereWei' | 'hasElsewhere' | 'debts'>

/** One figure, the whole of it, and three small ones beneath. */
export function Hero({ whole, rewards30Wei }: { whole: Figures; rewards30Wei: Total }) {
  const t = useWords()
  const { valueWei, marketValueWei, elsewhereWei, hasElsewhere, debts } = whole
  return (
    <section className="hero" aria-label={t('popup.total')}>
      <p className="hero-figure">
        <TotalAmount of={valueWei} testId={testIds.totalEth} /> <small>ETH</small>
      </p>
      {hasElsewhere && (
        <p className="small muted">
          {t('popup.elsewhere')}: <TotalAmount of={elsewhereWei} testId={testIds.totalElsewhere} /> ETH
        </p>
      )}
      {debts && (
        <>
          <p className="small muted">
            {t('popup.owed')}: <TotalAmount of={debts.owedWei} testId={testIds.totalOwed} /> ETH
          </p>
          <p className="small muted">
            {t('popup.afterDebts')}: <TotalAmount of={debts.leftWei} testId={testIds.totalLeft} /> ETH
          </p>
        </>
      )}
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
            <TotalAmount of={rewards30Wei} isChange testId={testIds.totalRewards} />
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
