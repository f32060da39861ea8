import type { Language } from '../i18n/types.ts'
import { toDecimal, withMinus } from './decimal.ts'

/** An amount of money (wei of the currency), rounded down to its cents; `isChange` prints the plus of a gain. */
export function formatFiatAmount(
  wei: bigint,
  currency: string,
  language: Language,
  isChange = false,
): string {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    roundingMode: 'floor',
    signDisplay: isChange ? 'exceptZero' : 'auto',
  })
  return withMinus(format.format(toDecimal(wei, 18)))
}
