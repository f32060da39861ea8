import type { Level } from '@/lib/core/level'
import type { Settings } from '@/lib/messaging/schemas/settings'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { dismissedLevel, withDismissal } from './dismissal.ts'

type List = 'offHosts' | 'rulesOff'

/** A rule and the level that it found. */
export interface Loudest {
  rule: string
  level: Level
}

/**
 * Three different wishes: not this warning on this site unless it gets worse, no warnings of this kind, no warnings
 * on this site. Each can be undone here and in the settings.
 */
export function QuietActions({ host, loudest }: { host: string; loudest: Loudest | undefined }) {
  const t = useWords()
  return (
    <div className="review-quiet">
      {loudest && <QuietHere host={host} {...loudest} />}
      {loudest && (
        <QuietList
          list="rulesOff"
          item={loudest.rule}
          label={t('review.quietRule')}
          undo={t('review.quietRuleUndo')}
        />
      )}
      <QuietList list="offHosts" item={host} label={t('review.quietSite')} undo={t('review.quietSiteUndo')} />
      <a href="/options.html#rules" target="_blank" rel="noreferrer">
        {t('review.rules')}
      </a>
    </div>
  )
}

function QuietHere({ host, rule, level }: Loudest & { host: string }) {
  const t = useWords()
  const isQuiet = useSettings(settings => dismissedLevel(settings, { host, rule }) === level)
  const toggle = () =>
    changeSettings(settings => withDismissal(settings, { host, rule }, isQuiet ? undefined : level))
  return (
    <Quiet
      isQuiet={isQuiet}
      words={isQuiet ? t('review.quietHereUndo') : t('review.quietHere')}
      toggle={toggle}
      testId={testIds.quiet('dismissed')}
    />
  )
}

function QuietList({ list, item, label, undo }: { list: List; item: string; label: string; undo: string }) {
  const isQuiet = useSettings(settings => settings.guard[list].includes(item))
  const toggle = () => changeSettings(settings => toggled(settings, list, item))
  return (
    <Quiet isQuiet={isQuiet} words={isQuiet ? undo : label} toggle={toggle} testId={testIds.quiet(list)} />
  )
}

interface QuietProps {
  isQuiet: boolean
  words: string
  toggle: () => void
  testId: string
}

function Quiet({ isQuiet, words, toggle, testId }: QuietProps) {
  return (
    <button type="button" className="link quiet" aria-pressed={isQuiet} onClick={toggle} data-testid={testId}>
      {words}
    </button>
  )
}

function toggled(settings: Settings, list: List, item: string): Settings {
  const before = settings.guard[list]
  const after = before.includes(item) ? before.filter(other => other !== item) : [...before, item]
  return { ...settings, guard: { ...settings.guard, [list]: after } }
}
