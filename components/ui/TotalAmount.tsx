import { formatAmount, formatExact } from '@/lib/format/amount'
import type { Total } from '@/lib/state/totals'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  of: Total
  isChange?: boolean
  testId?: string
}

/** A sum in ETH on the screen: hidden when asked, "—" when nothing of it is known, exact in its title. */
export function TotalAmount({ of, isChange = false, testId }: Props) {
  const t = useWords()
  const isHidden = useSettings(settings => settings.hideBalances)
  if (of.wei === undefined) return <span data-testid={testId}>{t('common.unknown')}</span>
  if (isHidden) return <span data-testid={testId}>{t('common.hidden')}</span>
  const tone = isChange && of.wei !== 0n ? (of.wei > 0n ? 'gain' : 'loss') : undefined
  return (
    <span
      className={tone}
      title={`${formatExact(of.wei, t.language)} ETH`}
      data-exact={of.wei.toString()}
      data-testid={testId}
    >
      {formatAmount(of.wei, { language: t.language, isChange })}
    </span>
  )
}
