import { useId, useState } from 'react'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  label: string
  hint: string
  unit: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  testId: string
}

/** A number within bounds: kept while it is right, said to be wrong while it is not. */
export function NumberField({ label, hint, unit, value, min, max, onChange, testId }: Props) {
  const t = useWords()
  const id = useId()
  const [text, setText] = useState(String(value))
  const isRight = (candidate: string) =>
    /^\d+(\.\d+)?$/.test(candidate.trim()) && Number(candidate) >= min && Number(candidate) <= max
  const edit = (next: string) => {
    setText(next)
    if (isRight(next)) onChange(Number(next))
  }
  return (
    <div className="setting">
      <label htmlFor={id} className="switch-text">
        {label}
        <span className="muted small">{hint}</span>
      </label>
      <span className="field-unit field-narrow">
        <input
          id={id}
          className="field"
          inputMode="decimal"
          value={text}
          onChange={event => edit(event.target.value)}
          aria-invalid={!isRight(text)}
          aria-describedby={`${id}-wrong`}
          data-testid={testId}
        />
        <span className="muted">{unit}</span>
      </span>
      <p className="problem small" role="status" id={`${id}-wrong`} hidden={isRight(text)}>
        {!isRight(text) && t('options.between', { min, max })}
      </p>
    </div>
  )
}
