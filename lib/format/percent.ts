import type { Language } from '../i18n/types.ts'
import { withMinus } from './decimal.ts'

/** 90 bps → "0.90%". Always the size: the sentence around it says under or over. */
export function formatPercent(bps: number, language: Language): string {
  const fraction = Math.abs(bps) >= 10_000 ? 0 : 2
  const format = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  })
  return format.format(Math.abs(bps) / 10_000)
}

/** An APR of 291 bps → "2.9%"; its sign is kept. */
export function formatApr(bps: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 })
  return withMinus(format.format(bps / 10_000))
}

/** −9.42 → "−9 bps". Whole numbers, sign always shown but for zero. */
export function formatBps(bps: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  return `${withMinus(format.format(bps))} bps`
}

export function formatNumber(value: number | bigint, language: Language, maximumFractionDigits = 0): string {
  return withMinus(new Intl.NumberFormat(language, { maximumFractionDigits }).format(value))
}
