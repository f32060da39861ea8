import { type FormEvent, useId, useState } from 'react'
import type { Bands } from '@/lib/core/level'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LevelMark } from './LevelMark.tsx'
import { BANDS_SCALES, parseBands, typedBand } from './parseBands.ts'

const STEPS = ['notice', 'caution', 'danger'] as const

interface Props {
  value: Bands
  onChange: (bands: Bands) => void
  /** Default bps. */
  unit?: keyof typeof BANDS_SCALES
}

/** Three thresholds. They are kept as soon as they go from notice to danger as they must; else the field says why not. */
export function BandsFields({ value, onChange, unit = 'bps' }: Props) {
  const t = useWords()
  const id = useId()
  const scale = BANDS_SCALES[unit]
  const [draft, setDraft] = useState<Record<(typeof STEPS)[number], string>>({
    notice: typedBand(value.notice, scale),
    caution: typedBand(value.caution, scale),
    danger: typedBand(value.danger, scale),
  })
  const isWrong = parseBands(draft, scale) === undefined
  const edit = (step: (typeof STEPS)[number]) => (event: FormEvent<HTMLInputElement>) => {
    const next = { ...draft, [step]: event.currentTarget.value }
    setDraft(next)
    const bands = parseBands(next, scale)
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
              inputMode={scale.decimals > 0 ? 'decimal' : 'numeric'}
              value={draft[step]}
              onChange={edit(step)}
              aria-invalid={isWrong}
              aria-describedby={`${id}-wrong`}
              data-testid={testIds.threshold(step)}
            />
            <span className="muted">{t(`alerts.thresholdUnits.${unit}`)}</span>
          </span>
        </label>
      ))}
      <p className="problem small" role="status" id={`${id}-wrong`}>
        {isWrong && t(scale.isFalling ? 'alerts.thresholdsNotFalling' : 'alerts.thresholdsWrong')}
      </p>
    </fieldset>
  )
}
