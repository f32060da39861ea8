import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { withDismissal } from '../review/dismissal.ts'
import { Undoable } from './Undoable.tsx'

/** Warnings that a person does not want on one site, each to be had again here. */
export function Dismissals() {
  const t = useWords()
  const dismissed = useSettings(settings => settings.guard.dismissed)
  const items = Object.entries(dismissed).flatMap(([host, rules]) =>
    Object.entries(rules).map(([rule, level]) => ({
      ...{ id: `${host} ${rule}`, host, rule },
      label: t('options.dismissedItem', {
        host,
        rule: t.lookup(`rules.${rule}.name`) ?? rule,
        level: t(`levels.${level}`),
      }),
    })),
  )
  const undo = (id: string) => {
    const item = items.find(one => one.id === id)
    if (item) changeSettings(settings => withDismissal(settings, item, undefined))
  }
  return <Undoable title={t('options.dismissed')} items={items} onUndo={undo} />
}
