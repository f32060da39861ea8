import { formatBps } from '@/lib/format/percent'
import { formatAge } from '@/lib/format/time'
import { withoutMid } from '@/lib/markets/withMids'
import type { PegState } from '@/lib/messaging/schemas/snapshot'
import { useNow } from '../hooks/useNow.ts'
import { useWords } from '../hooks/useWords.ts'

const isMid = ({ marketId }: PegState['sources'][number]) => withoutMid(marketId) !== marketId

/** Each market's own word, what became of it, and its age: what the deviation above is made of. */
export function PegSources({ peg }: { peg: PegState }) {
  const t = useWords()
  const nowS = useNow()
  const reason = t.lookup(`peg.reasons.${peg.reason.key}`, peg.reason.params)
  return (
    <details>
      <summary>{t('token.sources', { count: peg.sources.filter(one => !isMid(one)).length })}</summary>
      {reason && <p className="small">{reason}</p>}
      <dl className="facts">
        {peg.sources.map(source => (
          <div key={source.marketId} className="facts-row">
            <dt>
              {source.name}{' '}
              <span className="muted small">
                {[
                  isMid(source) && t('token.mid'),
                  source.role && source.role !== 'shown' && t(`token.roles.${source.role}`),
                  formatAge(nowS - source.asOfS, t),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </dt>
            <dd>{formatBps(source.bps, t.language)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
