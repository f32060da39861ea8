import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Switch } from './Switch.tsx'

/** The badge on the toolbar icon, on or off in all. */
export function BadgeSwitch() {
  const t = useWords()
  const isOn = useSettings(settings => settings.badge.isOn)
  const set = (next: boolean) =>
    changeSettings(settings => ({ ...settings, badge: { ...settings.badge, isOn: next } }))
  return (
    <Switch
      label={t('alerts.badge')}
      hint={t('alerts.badgeWhy')}
      isOn={isOn}
      onChange={set}
      testId={testIds.badgeAll}
    />
  )
}
