import { knownValue } from '@/lib/core/loadable'
import { mulDivDown } from '@/lib/core/wad'
import { formatFiat } from '@/lib/format/fiat'
import type { Total } from '@/lib/state/totals'
import { useSettings, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'

interface Props {
  after: Total
  change: Total
  owed: Total | undefined
  ethFallBps: number
}

/** What is left at market, against now, and in money at the price that ETH has then. */
export function StressedValue({ after, change, owed, ethFallBps }: Props) {
  const t = useWords()
  const currency = useSettings(settings => settings.currency)
  const isHidden = useSettings(settings => settings.hideBalances)
  const priceWad = knownValue(useSnapshot().ethPriceWad[currency])
  const thenWad = priceWad && mulDivDown(priceWad, BigInt(10_000 - ethFallBps), 10_000n)
  return (
    <dl className="facts">
      <dt>{t('risk.after')}</dt>
      <dd>
        <TotalAmount of={after} testId={testIds.stressAfter} /> ETH
      </dd>
      <dt>{t('risk.change')}</dt>
      <dd>
        <TotalAmount of={change} isChange testId={testIds.stressChange} /> ETH
      </dd>
      {owed && (
        <>
          <dt>{t('stress.owedAfter')}</dt>
          <dd>
            <TotalAmount of={owed} testId={testIds.stressOwed} /> ETH
          </dd>
        </>
      )}
      {thenWad !== undefined && after.wei !== undefined && (
        <>
          <dt>{t('stress.inFiat')}</dt>
          <dd data-testid={testIds.stressFiat}>
            {isHidden ? t('common.hidden') : formatFiat(after.wei, thenWad, currency, t.language)}
          </dd>
        </>
      )}
    </dl>
  )
}
