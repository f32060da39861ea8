import type { Worth } from '@/lib/finance/rewards/worth'
import { formatAmount, formatExact } from '@/lib/format/amount'
import { formatFiatAmount } from '@/lib/format/fiatAmount'
import type { Figure } from '@/lib/state/earnings'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  figure: Figure
  worth: Worth
  /** The coin, for the title and beside the figure when asked. */
  coin: string
  isWithUnit?: boolean
  testId?: string
}

/** What was earned, in the unit chosen: "≈" when parts of it are not known, "—" with the reason when none is. */
export function Earned({ figure, worth, coin, isWithUnit = false, testId }: Props) {
  const t = useWords()
  const say = useErrorWords()
  const { currency, hideBalances } = useSettings(settings => settings)
  const { wei, missing, error } = figure
  if (wei === undefined) {
    const reason = error ? say(error) : worth === 'coin' ? t('common.loading') : t('rewards.noPriceYet')
    return (
      <span className="unknown" title={reason} data-testid={testId}>
        <span aria-hidden="true">{t('common.unknown')}</span>
        <span className="visually-hidden">{reason}</span>
      </span>
    )
  }
  if (hideBalances) return <span data-testid={testId}>{t('common.hidden')}</span>
  const isFiat = worth !== 'coin'
  const text = isFiat
    ? formatFiatAmount(wei, { currency, language: t.language, isChange: true, isNarrow: !isWithUnit })
    : formatAmount(wei, { language: t.language, isChange: true })
  const exact = `${formatExact(wei, t.language)} ${isFiat ? currency : coin}`
  return (
    <span
      className={wei === 0n ? undefined : wei > 0n ? 'gain' : 'loss'}
      title={missing > 0 ? `${exact} · ${t('rewards.lacks', { count: missing })}` : exact}
      data-exact={wei.toString()}
      data-testid={testId}
    >
      {missing > 0 ? `≈${text}` : text}
      {isWithUnit && !isFiat && ` ${coin}`}
    </span>
  )
}
