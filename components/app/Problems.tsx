import { formatMoment } from '@/lib/format/time'
import { findChain } from '@/lib/state/registry'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LevelMark } from '../ui/LevelMark.tsx'
import { useRefresh } from './useRefresh.ts'

/** Chains that did not answer: which host, since when the numbers stand, and two ways on. */
export function Problems() {
  const t = useWords()
  const say = useErrorWords()
  const { chains } = useSnapshot()
  const { isRefreshing, refresh } = useRefresh()
  return chains.map(chain => {
    if (!chain.error) return null
    const name = findChain(chain.chainId)?.name ?? String(chain.chainId)
    return (
      <section className="note note-problem" key={chain.chainId} data-testid={testIds.problem}>
        <LevelMark level="unknown" size={16} />
        <div>
          <p>
            {name}: {say(chain.error, chain.host)}{' '}
            {chain.error.hint && t.lookup(`errors.hints.${chain.error.hint}`)}
          </p>
          {chain.readAtS > 0 && (
            <p className="small muted">
              {t('popup.staleSince', { time: formatMoment(chain.readAtS, t.language, 'both') })}
            </p>
          )}
          <span className="note-actions">
            <button
              type="button"
              className="link"
              onClick={refresh}
              disabled={isRefreshing}
              data-testid={testIds.retry}
            >
              {t('popup.retry')}
            </button>
            <a href={`/options.html#rpc-${chain.chainId}`} target="_blank" rel="noreferrer">
              {t('popup.changeRpc')}
            </a>
          </span>
        </div>
      </section>
    )
  })
}
