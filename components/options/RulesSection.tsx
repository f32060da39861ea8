import type { Rule } from '@/lib/guard/rule'
import { RULES } from '@/lib/guard/rules'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { BandsFields } from '../ui/BandsFields.tsx'
import { BANDS_SCALES } from '../ui/parseBands.ts'
import { Switch } from '../ui/Switch.tsx'

/** Every rule of the guard: on or off, and where its levels begin. */
export function RulesSection() {
  const t = useWords()
  return (
    <>
      <p className="muted">{t('options.rulesWhy')}</p>
      {RULES.map(rule => (
        <RuleSetting key={rule.id} rule={rule} />
      ))}
    </>
  )
}

/** Steps of a flag are no number that anybody sets. */
const isMeasured = (unit: string): unit is keyof typeof BANDS_SCALES => Object.hasOwn(BANDS_SCALES, unit)

function RuleSetting({ rule }: { rule: Rule }) {
  const { unit } = rule
  const t = useWords()
  const { rulesOff, ruleThresholds } = useSettings(settings => settings.guard)
  const isOn = !rulesOff.includes(rule.id)
  const setOn = (next: boolean) =>
    changeSettings(settings => {
      const others = settings.guard.rulesOff.filter(id => id !== rule.id)
      return { ...settings, guard: { ...settings.guard, rulesOff: next ? others : [...others, rule.id] } }
    })
  return (
    <div className="rule-setting">
      <Switch
        label={t.lookup(`rules.${rule.id}.name`) ?? rule.id}
        isOn={isOn}
        onChange={setOn}
        testId={testIds.rule(rule.id)}
      />
      {isOn && isMeasured(unit) && (
        <details>
          <summary>{t('alerts.thresholds')}</summary>
          <BandsFields
            unit={unit}
            value={ruleThresholds[rule.id] ?? rule.thresholds}
            onChange={bands =>
              changeSettings(settings => ({
                ...settings,
                guard: {
                  ...settings.guard,
                  ruleThresholds: { ...settings.guard.ruleThresholds, [rule.id]: bands },
                },
              }))
            }
          />
        </details>
      )}
    </div>
  )
}
