import { formatAmount } from '@/lib/format/amount'
import type { Words } from '@/lib/i18n/loadWords'
import { deviation, total } from './figures/holdings.ts'
import { loan } from './figures/loan.ts'
import { pools, restaked, share, stack, track } from './figures/places.ts'
import { apr, grew } from './figures/rewards.ts'
import type { Own } from './useOwn.ts'

export interface Context extends Own {
  t: Words
  /** Writes an amount, or hides it. */
  amount: (wei: bigint, decimals?: number) => string
}

/** One sentence from the person's own numbers; undefined when what it needs is not known. */
const FIGURES = {
  total,
  grew,
  deviation,
  apr,
  loan,
  pools,
  restaked,
  share,
  stack,
  track,
} satisfies Record<string, (context: Context) => string | undefined>

export type FigureId = keyof typeof FIGURES

export function figureOf(id: FigureId, own: Own, t: Words, isHidden: boolean): string | undefined {
  const amount = (wei: bigint, decimals = 18) =>
    isHidden ? t('common.hidden') : formatAmount(wei, { language: t.language, decimals })
  return FIGURES[id]({ ...own, t, amount })
}
