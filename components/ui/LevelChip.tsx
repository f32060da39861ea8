import type { LevelOrUnknown } from '@/lib/core/level'
import { LevelMark } from './LevelMark.tsx'

export function LevelChip({ level, word, testId }: { level: LevelOrUnknown; word: string; testId?: string }) {
  return (
    <span className="level-chip" data-level={level} data-testid={testId}>
      <LevelMark level={level} /> {word}
    </span>
  )
}
