import { knownValue } from '@/lib/core/loadable'
import { formatFiat } from '@/lib/format/fiat'
import type { Total } from '@/lib/state/totals'
import { useSettings, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** The total in the person's currency; "—" with the reason while the price is not known. */
export function FiatTotal({ of }: { of: Total }) {
  const t = useWords()
  const currency = useSettings(settings => settings.currency)
  const isHidden = useSettings(settings => settings.hideBalances)
  const priceWad = knownValue(useSnapshot().ethPriceWad[currency])
  if (of.wei === undefined || priceWad === undefined) {
    const reason = t('popup.noPrice', { currency })
    return (
      <span className="unknown" title={reason} data-testid={testIds.totalFiat}>
        <span aria-hidden="true">{t('common.unknown')}</span>
        <span className="visually-hidden">{reason}</span>
      </span>
    )
  }
  return (
    <span data-testid={testIds.totalFiat}>
      {isHidden ? t('common.hidden') : formatFiat(of.wei, priceWad, currency, t.language)}
    </span>
  )
}
