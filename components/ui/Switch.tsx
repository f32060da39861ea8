import type { ReactNode } from 'react'

interface Props {
  label: ReactNode
  hint?: ReactNode
  isOn: boolean
  isDisabled?: boolean
  onChange: (isOn: boolean) => void
  testId?: string
}

export function Switch({ label, hint, isOn, isDisabled = false, onChange, testId }: Props) {
  return (
    <label className="switch">
      <span className="switch-text">
        {label}
        {hint && <span className="muted small">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={isDisabled}
        onChange={event => onChange(event.target.checked)}
        data-testid={testId}
      />
    </label>
  )
}
