import { useCallback } from 'react'
import type { Worth } from '@/lib/finance/rewards/worth'
import { formatAmount } from '@/lib/format/amount'
import { formatFiatAmount } from '@/lib/format/fiatAmount'
import { useWords } from '../hooks/useWords.ts'

/** Writes what was earned with its unit: an amount of a coin, or money of the person's currency. */
export function useMoney(worth: Worth, unit: string): (wei: bigint) => string {
  const { language } = useWords()
  return useCallback(
    wei =>
      worth === 'coin'
        ? `${formatAmount(wei, { language, isChange: true })} ${unit}`
        : formatFiatAmount(wei, { currency: unit, language, isChange: true }),
    [worth, unit, language],
  )
}
