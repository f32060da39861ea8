import { useId } from 'react'

interface Props {
  label: string
  /** The value in words, for ears. */
  text: string
  value: number
  max: number
  step: number
  onChange: (value: number) => void
  testId: string
}

/** A number from nothing up, under the sentence that it completes. */
export function Slider({ label, text, value, max, step, onChange, testId }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="small muted">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={event => onChange(Number(event.target.value))}
        aria-valuetext={text}
        data-testid={testId}
      />
    </>
  )
}
