import type { Worth } from '@/lib/state/worth'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { isRestaked } from './isRestaked.ts'
import { PositionCard } from './PositionCard.tsx'

/** Deposits that secure more than Ethereum, who runs them, and what of them is on its way out. */
export function RestakingList({ worths }: { worths: readonly Worth[] }) {
  const t = useWords()
  const all = worths.filter(isRestaked)
  if (all.length === 0) return null
  return (
    <section data-testid={testIds.restaking}>
      <h2>{t('positions.restaking')}</h2>
      {all.map(worth => (
        <PositionCard key={worth.id} worth={worth} />
      ))}
      <LearnLink group="basics" topic="restaking" />
    </section>
  )
}
