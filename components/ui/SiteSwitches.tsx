import { GUARDED_SITES, mayGoRound } from '@/lib/core/guardedSites'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Switch } from './Switch.tsx'

/** The sites where the guard looks, each with its switch; those that can go round it say so. */
export function SiteSwitches() {
  const t = useWords()
  const { isOn, offHosts } = useSettings(settings => settings.guard)
  const set = (host: string, next: boolean) =>
    changeSettings(settings => {
      const others = settings.guard.offHosts.filter(item => item !== host)
      return { ...settings, guard: { ...settings.guard, offHosts: next ? others : [...others, host] } }
    })
  return (
    <details>
      <summary>{t('options.sites', { count: GUARDED_SITES.length })}</summary>
      <div className="columns">
        {GUARDED_SITES.map(({ host }) => (
          <Switch
            key={host}
            label={host}
            hint={mayGoRound(host) && t('options.siteGoesRound')}
            isOn={!offHosts.includes(host)}
            isDisabled={!isOn}
            onChange={next => set(host, next)}
            testId={testIds.guardHost(host)}
          />
        ))}
      </div>
    </details>
  )
}
