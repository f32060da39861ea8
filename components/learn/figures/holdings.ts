import { knownValue } from '@/lib/core/loadable'
import { formatPercent } from '@/lib/format/percent'
import type { Holding } from '@/lib/state/holdings'
import { AT_RATE_BPS } from '../../peg/gaugePlace.ts'
import type { Context } from '../figures.ts'

/** What is held in all; not told while a part of it is unknown. */
export function total({ holdings, t, amount }: Context): string | undefined {
  const { wei, missing } = holdings.valueWei
  if (wei === undefined || missing > 0) return undefined
  const tokens = new Set(holdings.held.filter(row => row.underlying === 'ETH').map(row => row.tokenId)).size
  return t('learn.figures.total', { total: amount(wei), tokens })
}

/** How far from the exchange rate the largest holding would sell, and what that makes. */
export function deviation({ holdings, t, amount }: Context): string | undefined {
  const row = holdings.held.find(holding => knownValue(holding.state?.peg))
  const peg = knownValue(row?.state?.peg)
  const value = row && knownValue(row.valueWei)
  const market = row && knownValue(row.marketValueWei)
  if (!row || !peg || value === undefined || market === undefined) return undefined
  const bps = peg.yourBps ?? peg.bps
  const params = { ...named(row, amount), percent: formatPercent(bps, t.language) }
  if (Math.abs(bps) < AT_RATE_BPS) return t('learn.figures.atRate', params)
  if (bps > 0) return t('learn.figures.over', params)
  return t('learn.figures.under', { ...params, loss: amount(value - market) })
}

export function named(row: Holding, amount: Context['amount']) {
  const balance = knownValue(row.balanceWei)
  return {
    symbol: row.symbol,
    underlying: row.underlying,
    balance: balance === undefined ? '' : amount(balance, row.decimals),
  }
}
