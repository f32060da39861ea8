import { knownValue } from '@/lib/core/loadable'
import { formatAmount } from '@/lib/format/amount'
import { formatPercent } from '@/lib/format/percent'
import { formatDays } from '@/lib/format/time'
import type { Words } from '@/lib/i18n/loadWords'
import type { Holding, Holdings } from '@/lib/state/holdings'
import { findToken } from '@/lib/state/registry'
import { AT_RATE_BPS } from '../peg/gaugePlace.ts'

export type FigureId = 'total' | 'grew' | 'deviation' | 'apr' | 'rate' | 'share'

interface Context {
  holdings: Holdings
  t: Words
  /** Writes an amount, or hides it. */
  amount: (wei: bigint, decimals?: number) => string
}

/** One sentence from the person's own numbers; undefined when what it needs is not known. */
export function figureOf(id: FigureId, holdings: Holdings, t: Words, isHidden: boolean): string | undefined {
  const amount = (wei: bigint, decimals = 18) =>
    isHidden ? t('common.hidden') : formatAmount(wei, { language: t.language, decimals })
  return FIGURES[id]({ holdings, t, amount })
}

const FIGURES: Record<FigureId, (context: Context) => string | undefined> = {
  total({ holdings, t, amount }) {
    const { wei } = holdings.valueWei
    return wei === undefined
      ? undefined
      : t('learn.figures.total', { total: amount(wei), tokens: holdings.held.length })
  },
  grew({ holdings, t, amount }) {
    const row = holdings.held.find(holding => (knownValue(holding.rewardsWei.d30) ?? 0n) > 0n)
    const rewards = row && knownValue(row.rewardsWei.d30)
    if (!row || rewards === undefined) return undefined
    return t('learn.figures.grew', { ...named(row, amount), rewards: amount(rewards) })
  },
  deviation({ holdings, t, amount }) {
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
  },
  apr({ holdings, t, amount }) {
    const row = holdings.held.find(holding => (knownValue(holding.state?.apr)?.bps ?? 0) > 0)
    const apr = knownValue(row?.state?.apr)
    if (!row || !apr) return undefined
    const days = (100 / apr.bps) * 365
    return t('learn.figures.apr', {
      ...named(row, amount),
      percent: formatPercent(apr.bps, t.language),
      days: formatDays(days, t.language),
    })
  },
  rate({ holdings, t, amount }) {
    const row = holdings.held.find(holding => findToken(holding.tokenId)?.accrual === 'value-accruing')
    const rate = knownValue(row?.state?.exchangeRateWad)
    if (!row || rate === undefined) return undefined
    const written = formatAmount(rate, { language: t.language })
    return t('learn.figures.rate', { ...named(row, amount), rate: written })
  },
  share({ holdings, t }) {
    const total = holdings.valueWei.wei
    if (!total) return undefined
    const [protocol, wei] = largestProtocol(holdings.held)
    const bps = Number((wei * 10_000n) / total)
    return t('learn.figures.share', { percent: formatPercent(bps, t.language), protocol })
  },
}

function named(row: Holding, amount: Context['amount']) {
  const balance = knownValue(row.balanceWei)
  return {
    symbol: row.symbol,
    underlying: row.underlying,
    balance: balance === undefined ? '' : amount(balance, row.decimals),
  }
}

function largestProtocol(held: readonly Holding[]): [string, bigint] {
  const sums = new Map<string, bigint>()
  for (const row of held) {
    const protocol = findToken(row.tokenId)?.protocol ?? row.symbol
    if (row.underlying !== 'ETH') continue
    sums.set(protocol, (sums.get(protocol) ?? 0n) + (knownValue(row.valueWei) ?? 0n))
  }
  return [...sums].reduce<[string, bigint]>((most, sum) => (sum[1] > most[1] ? sum : most), ['', 0n])
}
