import { mulWadDown } from '../core/wad.ts'
import type { Language } from '../i18n/types.ts'
import type { Rounding } from './amount.ts'
import { toDecimal, withMinus } from './decimal.ts'

/** An amount of ETH (wei) at a price (fiat per ETH, wad), rounded to the currency's cents: down unless told. */
export function formatFiat(
  wei: bigint,
  priceWad: bigint,
  currency: string,
  language: Language,
  rounding: Rounding = 'floor',
): string {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    roundingMode: rounding,
  })
  return withMinus(format.format(toDecimal(mulWadDown(wei, priceWad), 18)))
}
