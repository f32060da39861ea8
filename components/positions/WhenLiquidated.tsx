import { liquidationOf } from '@/lib/finance/lending/liquidation'
import { discountNow } from '@/lib/finance/peg/discountNow'
import { inOne } from '@/lib/format/inOne'
import { formatPercent } from '@/lib/format/percent'
import type { OwnLoan } from '@/lib/state/loans'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'

/** Which fall, alone, ends the loan: a discount where the oracle sees one, ETH, a slashing. */
export function WhenLiquidated({ loan }: { loan: OwnLoan }) {
  const t = useWords()
  const snapshot = useSnapshot()
  const { marketFallBps, ethFallBps, rateFallBps } = liquidationOf(
    loan,
    discountNow(snapshot.tokens, loan.chainId),
  )
  const symbol = loan.collaterals.find(({ follows }) => follows.tokenId !== undefined)?.symbol ?? ''
  if (marketFallBps === 0 || ethFallBps === 0 || rateFallBps === 0)
    return <p className="strong loss">{t('loans.when.now')}</p>
  const percent = (bps: number) => formatPercent(bps, t.language)
  const sentences = [
    marketFallBps !== undefined && t('loans.when.market', { symbol, rate: percent(10_000 - marketFallBps) }),
    ethFallBps !== undefined && t('loans.when.eth', { percent: percent(ethFallBps) }),
    rateFallBps !== undefined && t('loans.when.rate', { percent: percent(rateFallBps) }),
  ].filter(sentence => sentence !== false)
  return <p className="small">{sentences.length > 0 ? inOne(sentences, t) : t('loans.when.never')}</p>
}
