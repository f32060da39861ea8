import { formatAmount, formatExact } from '@/lib/format/amount'
import type { Total } from '@/lib/state/totals'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  of: Total
  isChange?: boolean
  testId?: string
}

/**
 * A sum in ETH on the screen: hidden when asked, "—" when nothing of it is known, exact in its title. A sum that lacks
 * parts is marked "≈", and its title says how many.
 */
export function TotalAmount({ of, isChange = false, testId }: Props) {
  const t = useWords()
  const isHidden = useSettings(settings => settings.hideBalances)
  if (of.wei === undefined) return <span data-testid={testId}>{t('common.unknown')}</span>
  if (isHidden) return <span data-testid={testId}>{t('common.hidden')}</span>
  const tone = isChange && of.wei !== 0n ? (of.wei > 0n ? 'gain' : 'loss') : undefined
  const isPart = of.missing > 0
  const exact = `${formatExact(of.wei, t.language)} ETH`
  const amount = formatAmount(of.wei, { language: t.language, isChange })
  return (
    <span
      className={tone}
      title={isPart ? `${exact} · ${t('popup.withoutSome', { count: of.missing })}` : exact}
      data-exact={of.wei.toString()}
      data-testid={testId}
    >
      {isPart ? `≈ ${amount}` : amount}
    </span>
  )
}
