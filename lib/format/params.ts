import type { GuardTranslator } from '../i18n/guardWords.ts'
import { formatAmount, type Rounding } from './amount.ts'
import { trimZeros } from './decimal.ts'
import { formatNumber, formatPercent } from './percent.ts'
import { shortAddress } from './shortAddress.ts'
import { formatDays, formatMoment, formatWait } from './time.ts'

export type Scalar = string | number | bigint

/** How a value of each unit is written. Units are those of lib/guard/rule.ts. Amounts are rounded down unless told. */
export function formatUnit(
  value: Scalar,
  unit: string,
  t: GuardTranslator,
  rounding: Rounding = 'floor',
): string {
  const { language } = t
  switch (unit) {
    case 'wei':
    case 'wad':
      return trimZeros(formatAmount(BigInt(value), { language, rounding }))
    case 'bps':
      return formatPercent(Number(value), language)
    case 'days':
      return formatDays(Number(value), language)
    case 'seconds':
      return formatWait({ min: Number(value), max: Number(value) }, t)
    case 'moment':
      return formatMoment(Number(value), language, 'both')
    case 'health-factor':
      // Down: a loan is never told to be safer than it is.
      return formatNumber(Math.floor(Number(value) * 100) / 100, language, 2)
    case 'count':
      return formatNumber(Number(value), language)
    case 'address':
      return shortAddress(String(value))
    default:
      return String(value)
  }
}

const SUFFIXES = [
  ['Wei', 'wei'],
  ['Wad', 'wad'],
  ['Bps', 'bps'],
  ['Days', 'days'],
  ['AtS', 'moment'],
  ['S', 'seconds'],
  ['Address', 'address'],
] as const

/**
 * The params of a finding, written out: the end of a name is its unit (`lossWei`, `gapBps`), as everywhere here.
 * What begins with `loss` or `cost` is rounded up.
 */
export function formatParams(
  params: Readonly<Record<string, Scalar>>,
  t: GuardTranslator,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const unit = SUFFIXES.find(([suffix]) => name.endsWith(suffix) || name === suffix.toLowerCase())?.[1]
      const rounding = /^(loss|cost)/.test(name) ? 'ceil' : 'floor'
      return [name, unit ? formatUnit(value, unit, t, rounding) : String(value)]
    }),
  )
}
