import type { Language } from '../i18n/types.ts'
import { toDecimal } from './decimal.ts'

/** A health factor (wad) with two decimals, rounded down, so that 0.999 is not shown as 1; "—" when nothing is owed. */
export function formatHealth(healthWad: bigint | undefined, language: Language): string {
  if (healthWad === undefined) return '—'
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    roundingMode: 'floor',
  })
  return format.format(toDecimal(healthWad, 18))
}
