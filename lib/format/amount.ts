import type { Language } from '../i18n/types.ts'
import { toDecimal, withMinus } from './decimal.ts'

/** What a person owns or earns is rounded down, what it costs is rounded up. */
export type Rounding = 'floor' | 'ceil'

interface AmountOptions {
  language: Language
  decimals?: number
  rounding?: Rounding
  /** Print the plus of a gain. */
  isChange?: boolean
}

/**
 * An amount for the screen: four decimals, fewer for large ones, three significant digits for what four decimals
 * would show as nothing. Zero is "0". The exact value is `formatExact`.
 */
export function formatAmount(amount: bigint, options: AmountOptions): string {
  if (amount === 0n) return '0'
  const { language, decimals = 18, rounding = 'floor', isChange = false } = options
  const size = amount < 0n ? -amount : amount
  const one = 10n ** BigInt(decimals)
  const format = new Intl.NumberFormat(language, {
    roundingMode: rounding,
    signDisplay: isChange ? 'exceptZero' : 'auto',
    ...digitsFor(size, one),
  })
  return withMinus(format.format(toDecimal(amount, decimals)))
}

function digitsFor(size: bigint, one: bigint): Intl.NumberFormatOptions {
  if (size * 1_000n < one) return { maximumSignificantDigits: 3, maximumFractionDigits: 20 }
  const fraction = size < 10_000n * one ? 4 : size < 10_000_000n * one ? 2 : 0
  return { minimumFractionDigits: fraction, maximumFractionDigits: fraction }
}

/** Every digit there is, for titles and copying. */
export function formatExact(amount: bigint, language: Language, decimals = 18): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
  return withMinus(format.format(toDecimal(amount, decimals)))
}
