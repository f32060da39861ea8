import type { Address } from '@/lib/core/address'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { NotDone } from '../ui/NotDone.tsx'
import { RewardsPage } from './RewardsPage.tsx'
import { useEarnings } from './useEarnings.ts'
import { useReading } from './useReading.ts'
import { WorkNote } from './WorkNote.tsx'

/** What these accounts earned; its history is read while the tab is open. */
export function RewardsTab({ addresses }: { addresses: readonly Address[] }) {
  const t = useWords()
  const say = useErrorWords()
  const all = useEarnings(addresses)
  const { missing, read, stop, hasFailed } = useReading()
  return (
    <RewardsPage all={all}>
      <WorkNote onStop={stop} onGoOn={read} />
      <NotDone hasFailed={hasFailed} />
      {missing.length > 0 && (
        <ul className="muted small">
          {missing.map(({ position, error }) => (
            <li key={position}>{t('rewards.notRead', { position, reason: say(error) })}</li>
          ))}
        </ul>
      )}
    </RewardsPage>
  )
}
