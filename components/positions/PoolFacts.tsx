import { formatPercent } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import type { StoredPosition } from '@/lib/messaging/schemas/positions'
import { leanOf } from '@/lib/state/poolLean'
import type { Worth } from '@/lib/state/worth'
import { useNow } from '../hooks/useNow.ts'
import { useWords } from '../hooks/useWords.ts'

/** How much of its pool it is, which way the pool leans, whether it earns, and when it matures. */
export function PoolFacts({ worth, position }: { worth: Worth; position: StoredPosition }) {
  const t = useWords()
  const nowS = useNow()
  const { pool, isInRange, maturesAtS } = position
  const lean = leanOf(worth.poolParts)
  return (
    <>
      {pool && isInRange !== false && (
        <>
          <dt>{t('positions.share')}</dt>
          <dd>{formatPercent(Number(pool.shareWad / 10n ** 14n), t.language)}</dd>
        </>
      )}
      {lean && (
        <>
          <dt>{t('positions.leans')}</dt>
          <dd>
            {t('positions.leansTo', { percent: formatPercent(lean.bps, t.language), symbol: lean.symbol })}
          </dd>
        </>
      )}
      {isInRange !== undefined && (
        <>
          <dt>{t('positions.range')}</dt>
          <dd className={isInRange ? undefined : 'loss'}>
            {t(isInRange ? 'positions.inRange' : 'positions.outOfRange')}
          </dd>
        </>
      )}
      {maturesAtS !== undefined && (
        <>
          <dt>{t('positions.maturity')}</dt>
          <dd>
            {maturesAtS <= nowS ? t('positions.matured') : formatMoment(maturesAtS, t.language, 'date')}
          </dd>
        </>
      )}
    </>
  )
}
