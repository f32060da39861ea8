import type { ExitWay } from '@/lib/messaging/schemas/exits'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { spanText } from './whenText.ts'

/** Both ends of a wait with what they rest on, and whether the rewards go on. */
export function HowLong({ wait, rewards }: Pick<ExitWay, 'wait' | 'rewards'>) {
  const t = useWords()
  const assumption = (key: string) => t.lookup(`exits.assumptions.${key}`) ?? key
  const earns = rewards === undefined ? 'unknownRewards' : rewards === 'stop' ? 'stops' : 'goesOn'
  return (
    <details className="exit-details small" data-testid={testIds.exitHowLong}>
      <summary>{t('exits.howLong')}</summary>
      {wait && (
        <>
          <p>{t('exits.earliest', { time: spanText(wait.fromS, t), assumption: assumption(wait.from) })}</p>
          <p>
            {t('exits.latest', {
              time: wait.toS === undefined ? t('exits.unknownEnd') : spanText(wait.toS, t),
              assumption: assumption(wait.to),
            })}
          </p>
          <p>{t('exits.promise')}</p>
        </>
      )}
      <p>{t(`exits.${earns}`)}</p>
    </details>
  )
}
