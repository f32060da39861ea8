import { formatAmount, type Rounding } from '@/lib/format/amount'
import { trimZeros } from '@/lib/format/decimal'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'

/** Says an amount of 18 decimals with its unit, for a sentence; hidden when balances are. */
export function useMoney(): (wei: bigint, unit: string, rounding?: Rounding) => string {
  const t = useWords()
  const isHidden = useSettings(settings => settings.hideBalances)
  return (wei, unit, rounding = 'floor') =>
    `${isHidden ? t('common.hidden') : trimZeros(formatAmount(wei, { language: t.language, rounding }))}\u00a0${unit}`
}
