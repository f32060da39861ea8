import { send } from '@/lib/io/send'
import type { Account } from '@/lib/messaging/schemas/accounts'
import { useAct } from '../hooks/useAct.ts'
import { useAccounts } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { AddAccount } from '../ui/AddAccount.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { NotDone } from '../ui/NotDone.tsx'
import { AccountLook } from './AccountLook.tsx'

export function AccountsSection() {
  const { watched } = useAccounts()
  return (
    <>
      <ul className="lines">
        {watched.map((account, index) => (
          <AccountLine
            key={account.address}
            account={account}
            isFirst={index === 0}
            isLast={index === watched.length - 1}
          />
        ))}
      </ul>
      <AddAccount />
    </>
  )
}

interface LineProps {
  account: Account
  isFirst: boolean
  isLast: boolean
}

function AccountLine({ account, isFirst, isLast }: LineProps) {
  const t = useWords()
  const { address, label, ensName, origin, seenOn, isConfirmed, isHidden } = account
  const { act, hasFailed } = useAct()
  const rename = (next: string) => {
    if (next.trim() !== (label ?? '')) void act(() => send('accounts.label', { address, label: next }))
  }
  return (
    <li className="line" data-testid={testIds.account(address)}>
      <span className="line-text">
        <input
          className="field field-bare strong"
          defaultValue={label ?? ''}
          placeholder={ensName ?? t('options.noLabel')}
          maxLength={40}
          aria-label={t('accounts.label', { address })}
          onBlur={event => rename(event.currentTarget.value)}
          onKeyDown={event => event.key === 'Enter' && event.currentTarget.blur()}
          data-testid={testIds.accountLabel(address)}
        />
        <code className="small muted breakable">{address}</code>
        <span className="small muted">
          {origin === 'seen' && seenOn ? t('accounts.seen', { host: seenOn }) : t('accounts.typed')}
          {isHidden && ` · ${t('accounts.hidden')}`}
        </span>
        <AccountLook account={account} isFirst={isFirst} isLast={isLast} act={act} />
        <NotDone hasFailed={hasFailed} />
      </span>
      {!isConfirmed && (
        <button
          type="button"
          className="button"
          onClick={() => act(() => send('accounts.confirm', { address }))}
          data-testid={testIds.confirmSeen(address)}
        >
          {t('accounts.confirm')}
        </button>
      )}
      <IconButton
        icon="cross"
        label={t('accounts.remove', { address })}
        onClick={() => act(() => send('accounts.remove', { address }))}
        data-testid={testIds.removeAccount(address)}
      />
    </li>
  )
}
