import { useId } from 'react'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

const LIMITS = [1.05, 1.1, 1.2, 1.3, 1.5, 2] as const

/** From where on a loan is told. */
export function MinHealth() {
  const t = useWords()
  const id = useId()
  const { minHealth } = useSettings(settings => settings.loans)
  const format = new Intl.NumberFormat(t.language, { minimumFractionDigits: 2 })
  const set = (value: number) =>
    changeSettings(settings => ({ ...settings, loans: { ...settings.loans, minHealth: value } }))
  const limits = LIMITS.some(limit => limit === minHealth) ? LIMITS : [minHealth, ...LIMITS]
  return (
    <div className="setting">
      <label htmlFor={id} className="switch-text">
        {t('loans.minHealth')}
        <span className="muted small">{t('loans.minHealthWhy')}</span>
      </label>
      <select
        id={id}
        className="field"
        value={minHealth}
        onChange={event => set(Number(event.target.value))}
        data-testid={testIds.minHealth}
      >
        {limits.map(limit => (
          <option key={limit} value={limit}>
            {format.format(limit)}
          </option>
        ))}
      </select>
    </div>
  )
}
