import { findChain, findToken } from '@/lib/state/registry'
import { useNow } from '../hooks/useNow.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { useRewardsWork } from './useRewardsWork.ts'

/** A worker that made no step for so long has died: nothing is under way. */
const DEAD_AFTER_S = 60

interface Props {
  onStop: () => void
  onGoOn: () => void
}

/** How far a first reading of the past is, and the way to stop it or to go on. */
export function WorkNote({ onStop, onGoOn }: Props) {
  const t = useWords()
  const nowS = useNow()
  const { state, what, chainId, tokenId, done, of, beatS } = useRewardsWork()
  const chain = findChain(chainId)?.name ?? chainId
  if (state === 'stopped')
    return (
      <div className="note note-wide work" role="status" data-testid={testIds.rewardsStopped}>
        <span>{t('rewards.work.stopped')}</span>
        <button type="button" className="link" onClick={onGoOn} data-testid={testIds.rewardsGoOn}>
          {t('rewards.work.goOn')}
        </button>
      </div>
    )
  if (state !== 'reading' || nowS - beatS > DEAD_AFTER_S) return null
  const symbol = (tokenId && findToken(tokenId)?.symbol) ?? ''
  return (
    <div className="note note-wide work" data-testid={testIds.rewardsWork}>
      <label>
        {what === 'logs' ? t('rewards.work.logs', { chain }) : t('rewards.work.table', { symbol, chain })}
        <progress max={Math.max(of, 1)} value={done} />
      </label>
      <button type="button" className="link" onClick={onStop} data-testid={testIds.rewardsStop}>
        {t('rewards.work.stop')}
      </button>
    </div>
  )
}
