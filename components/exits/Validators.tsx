import type { Exits } from '@/lib/messaging/schemas/exits'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { spanText } from './whenText.ts'

/** How long validators wait to join and to leave: what lies behind every queue of staked ether. */
export function Validators({ validators }: Pick<Exits, 'validators'>) {
  const t = useWords()
  const say = useErrorWords()
  if (!validators) return null
  const text =
    validators.status === 'known'
      ? t('exits.validators.known', {
          entry: spanText(validators.entryS, t),
          exit: spanText(validators.exitS, t),
        })
      : validators.status === 'off'
        ? t('exits.validators.off')
        : t('exits.validators.failed', { reason: say(validators.error) })
  return (
    <p className="small muted" data-testid={testIds.validators}>
      <span className="strong">{t('exits.validators.title')}</span> {text}
    </p>
  )
}
