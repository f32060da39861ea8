import type { GuardTranslator } from '../i18n/guardWords.ts'
import type { Review } from '../messaging/schemas/verdict.ts'
import { formatAmount, type Rounding } from './amount.ts'
import { trimZeros } from './decimal.ts'
import { shortAddress } from './shortAddress.ts'

type Leg = Review['give'][number]

/** "10.0000 stETH"; the address where no symbol is known, no amount where the request says none. */
export function formatLeg(leg: Leg, t: GuardTranslator, rounding: Rounding): string {
  const name = leg.symbol ?? (leg.token ? t('review.unnamedToken', { address: shortAddress(leg.token) }) : '')
  if (leg.amount === undefined || leg.decimals === undefined) return name
  const amount = formatAmount(leg.amount, { language: t.language, decimals: leg.decimals, rounding })
  return `${trimZeros(amount)} ${name}`.trim()
}

export function formatLegs(legs: readonly Leg[], t: GuardTranslator, rounding: Rounding): string {
  const parts = legs.map(leg => formatLeg(leg, t, rounding)).filter(part => part !== '')
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts)
}
