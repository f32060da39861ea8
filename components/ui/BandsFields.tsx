import { type FormEvent, useId, useState } from 'react'
import type { Bands } from '@/lib/core/level'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LevelMark } from './LevelMark.tsx'
import { parseBands } from './parseBands.ts'

const STEPS = ['notice', 'caution', 'danger'] as const

interface Props {
  value: Bands
  onChange: (bands: Bands) => void
}

/** Three thresholds in bps. They are kept as soon as they rise from notice to danger; else the field says why not. */
export function BandsFields({ value, onChange }: Props) {
  const t = useWords()
  const id = useId()
  const [draft, setDraft] = useState<Record<(typeof STEPS)[number], string>>({
    notice: String(value.notice),
    caution: String(value.caution),
    danger: String(value.danger),
  })
  const isWrong = parseBands(draft) === undefined
  const edit = (step: (typeof STEPS)[number]) => (event: FormEvent<HTMLInputElement>) => {
    const next = { ...draft, [step]: event.currentTarget.value }
    setDraft(next)
    const bands = parseBands(next)
    if (bands) onChange(bands)
  }
  return (
    <fieldset className="bands">
      <legend className="visually-hidden">{t('alerts.thresholds')}</legend>
      {STEPS.map(step => (
        <label key={step} className="bands-step" data-level={step}>
          <span>
            <LevelMark level={step} /> {t(`levels.${step}`)}
          </span>
          <span className="field-unit">
            <input
              className="field"
              inputMode="numeric"
              value={draft[step]}
              onChange={edit(step)}
              aria-invalid={isWrong}
              aria-describedby={`${id}-wrong`}
              data-testid={testIds.threshold(step)}
            />
            <span className="muted">bps</span>
          </span>
        </label>
      ))}
      <p className="problem small" role="status" id={`${id}-wrong`}>
        {isWrong && t('alerts.thresholdsWrong')}
      </p>
    </fieldset>
  )
}
