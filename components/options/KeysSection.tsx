import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { ShortcutList } from '../shortcuts/ShortcutList.tsx'
import { testIds } from '../testIds.ts'
import { Switch } from '../ui/Switch.tsx'

export function KeysSection() {
  const t = useWords()
  const isOn = useSettings(settings => settings.shortcuts)
  return (
    <>
      <Switch
        label={t('options.shortcuts')}
        hint={t('options.shortcutsWhy')}
        isOn={isOn}
        onChange={next => changeSettings(settings => ({ ...settings, shortcuts: next }))}
        testId={testIds.shortcuts}
      />
      <ShortcutList />
    </>
  )
}
