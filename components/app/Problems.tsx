import { formatMoment } from '@/lib/format/time'
import type { ChainState } from '@/lib/messaging/schemas/snapshot'
import { findChain } from '@/lib/state/registry'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useOnline } from '../hooks/useOnline.ts'
import { usePause } from '../hooks/usePause.ts'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LevelMark } from '../ui/LevelMark.tsx'
import { NotDone } from '../ui/NotDone.tsx'
import { softOff } from '../ui/softOff.ts'
import { useRefresh } from './useRefresh.ts'

/** What keeps the numbers from being fresh: a pause, else no network, else each chain that did not answer. */
export function Problems() {
  const t = useWords()
  const isOnline = useOnline()
  const { chains } = useSnapshot()
  const { isPaused, setPause } = usePause()
  if (isPaused)
    return (
      <section className="note note-problem" data-testid={testIds.paused}>
        <LevelMark level="unknown" size={16} />
        <div>
          <p>{t('popup.paused')}</p>
          <span className="note-actions">
            <button
              type="button"
              className="link"
              onClick={() => setPause(false)}
              data-testid={testIds.resume}
            >
              {t('popup.resume')}
            </button>
          </span>
        </div>
      </section>
    )
  if (!isOnline)
    return (
      <section className="note note-problem" data-testid={testIds.offline}>
        <LevelMark level="unknown" size={16} />
        <p>{t('popup.offline')}</p>
      </section>
    )
  return chains.map(chain => chain.error && <ChainProblem key={chain.chainId} chain={chain} />)
}

/** Which host failed, since when the numbers stand, and two ways on. */
function ChainProblem({ chain }: { chain: ChainState }) {
  const t = useWords()
  const say = useErrorWords()
  const { isRefreshing, refresh, hasFailed } = useRefresh()
  if (!chain.error) return null
  const name = findChain(chain.chainId)?.name ?? String(chain.chainId)
  const hint = chain.error.hint && t.lookup(`errors.hints.${chain.error.hint}`)
  return (
    <section className="note note-problem" data-testid={testIds.problem}>
      <LevelMark level="unknown" size={16} />
      <div>
        <p>
          {name}: {say(chain.error, chain.host)} {hint}
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
            {...softOff(isRefreshing, refresh)}
            data-testid={testIds.retry}
          >
            {t('popup.retry')}
          </button>
          <a href={`/options.html#rpc-${chain.chainId}`} target="_blank" rel="noreferrer">
            {t('popup.changeRpc')}
          </a>
        </span>
        <NotDone hasFailed={hasFailed} />
      </div>
    </section>
  )
}
