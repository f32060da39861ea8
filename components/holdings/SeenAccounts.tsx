import { shortAddress } from '@/lib/format/shortAddress'
import { send } from '@/lib/io/send'
import type { Account } from '@/lib/messaging/schemas/accounts'
import { useAct } from '../hooks/useAct.ts'
import { useAccounts } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { NotDone } from '../ui/NotDone.tsx'

/** Accounts that a page told of and nobody confirmed: a claim, so it is asked about and not yet counted. */
export function SeenAccounts() {
  const unconfirmed = useAccounts().watched.filter(account => !account.isConfirmed)
  return unconfirmed.map(account => <SeenAccount key={account.address} account={account} />)
}

function SeenAccount({ account: { address, seenOn } }: { account: Account }) {
  const t = useWords()
  const { act, hasFailed } = useAct()
  return (
    <section className="note">
      <p>
        {t('accounts.seenOn', {
          address: shortAddress(address),
          host: seenOn ?? t('accounts.somePage'),
        })}
      </p>
      <span className="note-actions">
        <button
          type="button"
          className="link"
          onClick={() => act(() => send('accounts.confirm', { address }))}
          data-testid={testIds.confirmSeen(address)}
        >
          {t('accounts.confirm')}
        </button>
        <button
          type="button"
          className="link quiet"
          onClick={() => act(() => send('accounts.remove', { address }))}
          data-testid={testIds.dismissSeen(address)}
        >
          {t('accounts.notMine')}
        </button>
      </span>
      <NotDone hasFailed={hasFailed} />
    </section>
  )
}
