import { mulWadDown } from '../core/wad.ts'
import type { Language } from '../i18n/types.ts'
import { toDecimal, withMinus } from './decimal.ts'

/** An amount of ETH (wei) at a price (fiat per ETH, wad), rounded down to the currency's cents. */
export function formatFiat(wei: bigint, priceWad: bigint, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    roundingMode: 'floor',
  })
  return withMinus(format.format(toDecimal(mulWadDown(wei, priceWad), 18)))
}
