import { formatNumber } from '@/lib/format/percent'
import { formatAge } from '@/lib/format/time'
import { useNow } from '../hooks/useNow.ts'
import { usePause } from '../hooks/usePause.ts'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { NotDone } from '../ui/NotDone.tsx'
import { softOff } from '../ui/softOff.ts'
import { useRefresh } from './useRefresh.ts'

/** How old what is seen is, at the foot of every page: block and age of the home chain. Never a bare number. */
export function AgeFooter() {
  const t = useWords()
  const nowS = useNow()
  const { chains } = useSnapshot()
  const answered = chains.filter(state => state.readAtS > 0)
  const { isRefreshing, refresh, hasFailed } = useRefresh()
  const chain = answered.find(state => state.chainId === 1) ?? answered[0]
  const { isPaused, setPause } = usePause()
  const isStale = isPaused || chains.some(state => state.error)
  const text = chain
    ? `${t('common.block', { block: formatNumber(chain.block, t.language) })} · ${formatAge(nowS - chain.timestampS, t)}`
    : t('popup.nothingRead')
  return (
    <footer className="age" data-stale={isStale}>
      <span className="age-dot" aria-hidden="true" />
      <span data-testid={testIds.age}>
        {isStale ? `${text} · ${t(isPaused ? 'popup.pausedFoot' : 'popup.stale')}` : text}
      </span>
      <span className="visually-hidden" role="status">
        {isRefreshing ? t('popup.refreshing') : ''}
      </span>
      <NotDone hasFailed={hasFailed} />
      <IconButton
        icon={isPaused ? 'play' : 'pause'}
        label={t(isPaused ? 'popup.resume' : 'popup.pause')}
        onClick={() => setPause(!isPaused)}
        data-testid={testIds.pause}
      />
      <IconButton
        icon="refresh"
        label={t('popup.refresh')}
        {...softOff(isRefreshing || isPaused, refresh)}
        data-busy={isRefreshing}
        data-testid={testIds.refresh}
      />
    </footer>
  )
}
