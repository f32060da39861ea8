import { formatNumber } from '@/lib/format/percent'
import { shortAddress } from '@/lib/format/shortAddress'
import { formatMoment } from '@/lib/format/time'
import type { StoredPosition } from '@/lib/messaging/schemas/positions'
import { useWords } from '../hooks/useWords.ts'

/** Whose slashing it bears, and, on its way out, from when it may be completed. */
export function RestakingFacts({ position }: { position: StoredPosition }) {
  const t = useWords()
  const { operator, leaving, venueId } = position
  return (
    <>
      {venueId === 'eigenlayer' && (
        <>
          <dt>{t('positions.operator')}</dt>
          <dd>{operator ? shortAddress(operator) : t('positions.noOperator')}</dd>
        </>
      )}
      {leaving && (
        <>
          <dt>{t('positions.leaving')}</dt>
          <dd>
            {leaving.isReady && t('positions.ready')}
            {!leaving.isReady &&
              leaving.atBlock !== undefined &&
              t('positions.fromBlock', { block: formatNumber(leaving.atBlock, t.language) })}
            {!leaving.isReady &&
              leaving.atS !== undefined &&
              t('positions.from', { time: formatMoment(leaving.atS, t.language, 'both') })}
          </dd>
        </>
      )}
    </>
  )
}
