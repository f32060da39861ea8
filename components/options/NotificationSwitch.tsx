import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { PermissionSwitch } from './PermissionSwitch.tsx'

export function NotificationSwitch() {
  const t = useWords()
  const isOn = useSettings(settings => settings.notifications.isOn)
  return (
    <PermissionSwitch
      label={t('options.notifications')}
      hint={t('options.notificationsWhy')}
      wanted={{ permissions: ['notifications'] }}
      isOn={isOn}
      onChange={next =>
        changeSettings(settings => ({
          ...settings,
          notifications: { ...settings.notifications, isOn: next },
        }))
      }
      testId={testIds.notifications}
    />
  )
}
