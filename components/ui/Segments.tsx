interface Props<T extends string> {
  name: string
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  testId?: string
}

/** A few choices side by side: radio buttons, so arrow keys and screen readers know them. */
export function Segments<T extends string>({ name, label, value, options, onChange, testId }: Props<T>) {
  return (
    <fieldset className="segments" data-testid={testId}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
