import type { Worth } from '@/lib/state/worth'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { isRestaked } from './isRestaked.ts'
import { PositionCard } from './PositionCard.tsx'

/** Pools, gauges, vaults and split yields, each looked through to what it pays now; nothing where there is nothing. */
export function LiquidityList({ worths }: { worths: readonly Worth[] }) {
  const t = useWords()
  const all = worths.filter(worth => !isRestaked(worth))
  if (all.length === 0) return null
  return (
    <section data-testid={testIds.liquidity}>
      <h2>{t('positions.liquidity')}</h2>
      {all.map(worth => (
        <PositionCard key={worth.id} worth={worth} />
      ))}
      <LearnLink group="basics" topic="pools" />
    </section>
  )
}
