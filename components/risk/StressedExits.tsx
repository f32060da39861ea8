import { useState } from 'react'
import type { Stress } from '@/lib/finance/stress/stress'
import type { StressedExit as Exit } from '@/lib/finance/stress/stressExits'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { StressedExit } from './StressedExit.tsx'

/** Of each token, what selling and what waiting would pay then. */
export function StressedExits({ exits, stress }: { exits: readonly Exit[]; stress: Stress }) {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  if (exits.length === 0) return null
  return (
    <details data-testid={testIds.stressExits} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('stress.exits')}</summary>
      {exits.map(exit => (
        <StressedExit key={exit.tokenId} exit={exit} stress={stress} isLookedAt={isOpen} />
      ))}
    </details>
  )
}
