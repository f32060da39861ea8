import type { LevelOrUnknown } from '../../core/level.ts'
import type { Facts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'

/** Why a request is not, or not wholly, checked: an i18n key under `notChecked`. Undefined: it is. */
export function reasonOf(
  intents: readonly Intent[],
  { tokens }: Facts,
  level: LevelOrUnknown,
): string | undefined {
  const unclear = intents.find(({ confidence }) => confidence !== 'high')
  if (unclear) return unclear.reason ?? 'unknown-function'
  if (level !== 'unknown') return undefined
  const hasNoRate = Object.values(tokens).some(
    ({ tokenId, exchangeRateWad }) => tokenId !== undefined && exchangeRateWad === undefined,
  )
  return hasNoRate ? 'no-rate' : undefined
}
