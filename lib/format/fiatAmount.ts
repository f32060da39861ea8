import type { Language } from '../i18n/types.ts'
import { toDecimal, withMinus } from './decimal.ts'

interface FiatOptions {
  currency: string
  language: Language
  /** Print the plus of a gain. */
  isChange?: boolean
  /** For narrow columns: no cents from a hundred on. */
  isNarrow?: boolean
}

const HUNDRED = 100n * 10n ** 18n

/** An amount of money (wei of the currency), rounded down to its cents. */
export function formatFiatAmount(wei: bigint, options: FiatOptions): string {
  const { currency, language, isChange = false, isNarrow = false } = options
  const isWhole = isNarrow && (wei >= HUNDRED || wei <= -HUNDRED)
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    roundingMode: 'floor',
    signDisplay: isChange ? 'exceptZero' : 'auto',
    ...(isWhole && { maximumFractionDigits: 0 }),
  })
  return withMinus(format.format(toDecimal(wei, 18)))
}
