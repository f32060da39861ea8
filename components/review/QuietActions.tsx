import type { Settings } from '@/lib/messaging/schemas/settings'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

type List = 'offHosts' | 'rulesOff'

/** Two different wishes, two buttons: no warnings on this site, no warnings of this kind. Both can be undone here. */
export function QuietActions({ host, rule }: { host: string; rule: string | undefined }) {
  const t = useWords()
  return (
    <div className="review-quiet">
      {host && (
        <Quiet list="offHosts" item={host} label={t('review.quietSite')} undo={t('review.quietSiteUndo')} />
      )}
      {rule && (
        <Quiet list="rulesOff" item={rule} label={t('review.quietRule')} undo={t('review.quietRuleUndo')} />
      )}
      <a href="/options.html#rules" target="_blank" rel="noreferrer">
        {t('review.rules')}
      </a>
    </div>
  )
}

function Quiet({ list, item, label, undo }: { list: List; item: string; label: string; undo: string }) {
  const isQuiet = useSettings(settings => settings.guard[list].includes(item))
  const toggle = () => changeSettings(settings => toggled(settings, list, item))
  return (
    <button
      type="button"
      className="link quiet"
      aria-pressed={isQuiet}
      onClick={toggle}
      data-testid={testIds.quiet(list)}
    >
      {isQuiet ? undo : label}
    </button>
  )
}

function toggled(settings: Settings, list: List, item: string): Settings {
  const before = settings.guard[list]
  const after = before.includes(item) ? before.filter(other => other !== item) : [...before, item]
  return { ...settings, guard: { ...settings.guard, [list]: after } }
}
