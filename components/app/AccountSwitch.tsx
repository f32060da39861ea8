import { type KeyboardEvent, useRef, useState } from 'react'
import type { Address } from '@/lib/core/address'
import { shortAddress } from '@/lib/format/shortAddress'
import type { AccountColour } from '@/lib/messaging/schemas/accounts'
import { useAccountName } from '../hooks/useAccountName.ts'
import { useAccounts } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { AccountDot } from '../ui/AccountDot.tsx'
import { AddAccount } from '../ui/AddAccount.tsx'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  chosen: Address | 'all'
  onChoose: (account: Address | 'all') => void
}

/** Whose holdings are shown: all accounts together, or one. A disclosure: Escape closes it, focus returns. */
export function AccountSwitch({ chosen, onChoose }: Props) {
  const t = useWords()
  const watched = useAccounts().watched.filter(({ isHidden }) => !isHidden)
  const nameOf = useAccountName()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  const choose = (account: Address | 'all') => {
    onChoose(account)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  const current = watched.find(account => account.address === chosen)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes; nothing here is clicked.
    <div className="who" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="who-button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        data-testid={testIds.accountSwitch}
      >
        {current?.colour && <AccountDot colour={current.colour} />}
        <span className="strong ellipsis">{current ? nameOf(current.address) : t('accounts.all')}</span>
        {!current && watched.length > 0 && <span className="muted">{watched.length}</span>}
        <Icon name="chevron" size={14} />
      </button>
      {isOpen && (
        <div className="who-panel">
          <ul>
            <li>
              <Choice
                name={t('accounts.all')}
                isChosen={!current}
                onClick={() => choose('all')}
                testId={testIds.allAccounts}
              />
            </li>
            {watched.map(account => (
              <li key={account.address}>
                <Choice
                  name={nameOf(account.address)}
                  colour={account.colour}
                  note={account.isConfirmed ? shortAddress(account.address) : t('accounts.notCounted')}
                  isChosen={account.address === chosen}
                  onClick={() => choose(account.address)}
                  testId={testIds.accountOption(account.address)}
                />
              </li>
            ))}
          </ul>
          <AddAccount onAdded={close} />
        </div>
      )}
    </div>
  )
}

interface ChoiceProps {
  name: string
  colour?: AccountColour | undefined
  note?: string
  isChosen: boolean
  onClick: () => void
  testId: string
}

function Choice({ name, colour, note, isChosen, onClick, testId }: ChoiceProps) {
  return (
    <button type="button" className="choice" aria-pressed={isChosen} onClick={onClick} data-testid={testId}>
      {colour && <AccountDot colour={colour} />}
      <span className="strong ellipsis">{name}</span>
      {note && <span className="muted small">{note}</span>}
      {isChosen && <Icon name="check" size={16} />}
    </button>
  )
}
