import { knownValue } from '@/lib/core/loadable'
import { formatAmount } from '@/lib/format/amount'
import { formatPercent } from '@/lib/format/percent'
import { formatDays } from '@/lib/format/time'
import { findToken } from '@/lib/state/registry'
import type { Context } from '../figures.ts'
import { named } from './holdings.ts'

/** What the largest holding earned in a month and how that shows; else what one is redeemed for. */
export function grew(context: Context): string | undefined {
  const { holdings, t, amount } = context
  const row = holdings.held.find(holding => (knownValue(holding.rewardsWei.d30) ?? 0n) > 0n)
  const rewards = row && knownValue(row.rewardsWei.d30)
  if (!row || rewards === undefined) return rate(context)
  const isRebasing = findToken(row.tokenId)?.accrual === 'rebasing'
  return t(isRebasing ? 'learn.figures.grew' : 'learn.figures.accrued', {
    ...named(row, amount),
    rewards: amount(rewards),
  })
}

function rate({ holdings, t, amount }: Context): string | undefined {
  const row = holdings.held.find(holding => findToken(holding.tokenId)?.accrual === 'value-accruing')
  const wad = row && knownValue(row.state?.exchangeRateWad)
  if (!row || wad === undefined) return undefined
  return t('learn.figures.rate', { ...named(row, amount), rate: formatAmount(wad, { language: t.language }) })
}

/** What the largest earning holding makes a year, and how many days of that one per cent is. */
export function apr({ holdings, t, amount }: Context): string | undefined {
  const row = holdings.held.find(holding => (knownValue(holding.state?.apr)?.bps ?? 0) > 0)
  const known = knownValue(row?.state?.apr)
  if (!row || !known) return undefined
  return t('learn.figures.apr', {
    ...named(row, amount),
    percent: formatPercent(known.bps, t.language),
    days: formatDays((100 / known.bps) * 365, t.language),
  })
}
