import { knownValue } from '@/lib/core/loadable'
import { formatAmount, formatExact } from '@/lib/format/amount'
import { formatFiat } from '@/lib/format/fiat'
import type { Holdings } from '@/lib/state/holdings'
import type { Total } from '@/lib/state/totals'
import { useSettings, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** One figure, and three small ones beneath it. */
export function Hero({ holdings }: { holdings: Holdings }) {
  const t = useWords()
  const currency = useSettings(settings => settings.currency)
  const isHidden = useSettings(settings => settings.hideBalances)
  const { ethPriceWad } = useSnapshot()
  const { valueWei, marketValueWei, rewards30Wei } = holdings
  const priceWad = knownValue(ethPriceWad[currency])
  const figure = (total: Total, isChange = false) => {
    if (total.wei === undefined) return t('common.unknown')
    if (isHidden) return t('common.hidden')
    return formatAmount(total.wei, { language: t.language, isChange })
  }
  const exact = (total: Total) => ({
    'data-exact': isHidden ? undefined : total.wei?.toString(),
    title: isHidden || total.wei === undefined ? undefined : `${formatExact(total.wei, t.language)} ETH`,
  })
  const fiat = () => {
    if (valueWei.wei === undefined || priceWad === undefined) return t('common.unknown')
    return isHidden ? t('common.hidden') : formatFiat(valueWei.wei, priceWad, currency, t.language)
  }
  return (
    <section className="hero" aria-label={t('popup.total')}>
      <p className="hero-figure" data-testid={testIds.totalEth} {...exact(valueWei)}>
        {figure(valueWei)} <small>ETH</small>
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
          <dd
            className={(rewards30Wei.wei ?? 0n) < 0n ? 'loss' : 'gain'}
            data-testid={testIds.totalRewards}
            {...exact(rewards30Wei)}
          >
            {figure(rewards30Wei, true)}
          </dd>
        </div>
        <div>
          <dt>{t('popup.atMarket')}</dt>
          <dd data-testid={testIds.totalMarket} {...exact(marketValueWei)}>
            {figure(marketValueWei)}
          </dd>
        </div>
      </dl>
    </section>
  )
}
