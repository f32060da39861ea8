import { knownValue, type Loadable } from '@/lib/core/loadable'
import { formatAmount, formatExact } from '@/lib/format/amount'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  of: Loadable<bigint>
  decimals?: number
  unit?: string
  isChange?: boolean
  /** A figure of the world, not of the person: shown even when balances are hidden. */
  isPublic?: boolean
  testId?: string
}

/** An amount on the screen: short in sight, exact in its title; hidden when asked; "—" with the reason when unknown. */
export function Amount({ of, decimals = 18, unit, isChange = false, isPublic = false, testId }: Props) {
  const t = useWords()
  const say = useErrorWords()
  const isHidden = useSettings(settings => settings.hideBalances)
  const value = knownValue(of)
  if (value === undefined) {
    const reason = of.status === 'error' ? say(of.error) : t('common.loading')
    return (
      <span className="unknown" title={reason} data-testid={testId}>
        <span aria-hidden="true">{t('common.unknown')}</span>
        <span className="visually-hidden">{reason}</span>
      </span>
    )
  }
  const suffix = unit ? ` ${unit}` : ''
  if (isHidden && !isPublic)
    return (
      <span data-testid={testId}>
        {t('common.hidden')}
        {suffix}
      </span>
    )
  const tone = isChange && value !== 0n ? (value > 0n ? 'gain' : 'loss') : undefined
  return (
    <span
      className={tone}
      title={`${formatExact(value, t.language, decimals)}${suffix}`}
      data-exact={value.toString()}
      data-status={of.status}
      data-testid={testId}
    >
      {formatAmount(value, { language: t.language, decimals, isChange })}
      {suffix}
    </span>
  )
}
