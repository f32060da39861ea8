import type { ReactNode } from 'react'
import { useAccountName } from '../hooks/useAccountName.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import type { choicesOf, EventFilter } from './events.ts'

interface Props {
  choices: ReturnType<typeof choicesOf>
  filter: EventFilter
  onChange: (filter: EventFilter) => void
}

/** Which rows are listed: by what happened, to which token, of which account. */
export function EventFilters({ choices, filter, onChange }: Props) {
  const t = useWords()
  const nameOf = useAccountName()
  const choose = (name: keyof EventFilter) => (value: string) =>
    onChange({ ...filter, [name]: value } as EventFilter)
  return (
    <div className="field-row event-filters">
      <Choice label={t('rewards.events.type')} name="type" value={filter.type} onChange={choose('type')}>
        <option value="">{t('rewards.events.allTypes')}</option>
        {choices.types.map(type => (
          <option key={type} value={type}>
            {t(`rewards.types.${type}`)}
          </option>
        ))}
      </Choice>
      <Choice label={t('rewards.events.token')} name="token" value={filter.token} onChange={choose('token')}>
        <option value="">{t('rewards.events.allTokens')}</option>
        {choices.tokens.map(([id, symbol]) => (
          <option key={id} value={id}>
            {symbol}
          </option>
        ))}
      </Choice>
      {choices.accounts.length > 1 && (
        <Choice
          label={t('rewards.events.account')}
          name="account"
          value={filter.account}
          onChange={choose('account')}
        >
          <option value="">{t('rewards.events.allAccounts')}</option>
          {choices.accounts.map(account => (
            <option key={account} value={account}>
              {nameOf(account)}
            </option>
          ))}
        </Choice>
      )}
    </div>
  )
}

interface ChoiceProps {
  label: string
  name: keyof EventFilter
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

function Choice({ label, name, value, onChange, children }: ChoiceProps) {
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      data-testid={testIds.eventsFilter(name)}
    >
      {children}
    </select>
  )
}
