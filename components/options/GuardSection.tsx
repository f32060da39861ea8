import { GUARDED_SITES } from '@/lib/core/guardedSites'
import type { Settings } from '@/lib/messaging/schemas/settings'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Segments } from '../ui/Segments.tsx'
import { SiteSwitches } from '../ui/SiteSwitches.tsx'
import { Switch } from '../ui/Switch.tsx'
import { Dismissals } from './Dismissals.tsx'
import { NumberField } from './NumberField.tsx'
import { PermissionSwitch } from './PermissionSwitch.tsx'
import { Undoable } from './Undoable.tsx'

const HOLD_FROM = ['notice', 'caution', 'danger'] as const
const SECOND_MS = 1_000

export function GuardSection() {
  const t = useWords()
  const guard = useSettings(settings => settings.guard)
  const set = (change: Partial<Settings['guard']>) =>
    changeSettings(settings => ({ ...settings, guard: { ...settings.guard, ...change } }))
  const others = guard.offHosts.filter(host => !GUARDED_SITES.some(site => site.host === host))
  return (
    <>
      <Switch
        label={t('options.guardOn')}
        hint={t('options.guardOnWhy')}
        isOn={guard.isOn}
        onChange={isOn => set({ isOn })}
        testId={testIds.guardOn}
      />
      <Switch
        label={t('options.simulate')}
        hint={t('options.simulateWhy')}
        isOn={guard.simulate}
        isDisabled={!guard.isOn}
        onChange={simulate => set({ simulate })}
        testId={testIds.guardSimulate}
      />
      <PermissionSwitch
        label={t('options.everySite')}
        hint={t('options.everySiteWhy')}
        wanted={{ origins: ['*://*/*'] }}
        isOn={guard.everySite}
        onChange={everySite => set({ everySite })}
        testId={testIds.guardEverySite}
      />
      <div className="setting">
        <span>{t('options.holdFrom')}</span>
        <Segments
          name="hold-from"
          label={t('options.holdFrom')}
          value={guard.holdFrom}
          options={HOLD_FROM.map(value => ({ value, label: t(`levels.${value}`) }))}
          onChange={holdFrom => set({ holdFrom })}
          testId={testIds.guardHoldFrom}
        />
      </div>
      <NumberField
        label={t('options.budget')}
        hint={t('options.budgetWhy')}
        unit={t('options.seconds')}
        value={guard.budgetMs / SECOND_MS}
        min={0.2}
        max={10}
        onChange={seconds => set({ budgetMs: Math.round(seconds * SECOND_MS) })}
        testId={testIds.guardBudget}
      />
      <SiteSwitches />
      <Undoable
        title={t('options.offHosts')}
        items={others.map(host => ({ id: host, label: host }))}
        onUndo={host => set({ offHosts: guard.offHosts.filter(item => item !== host) })}
      />
      <Dismissals />
    </>
  )
}
