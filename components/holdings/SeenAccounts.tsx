import { shortAddress } from '@/lib/format/shortAddress'
import { send } from '@/lib/io/send'
import { useAccounts } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** Accounts that a page told of and nobody confirmed: a claim, so it is asked about and not yet counted. */
export function SeenAccounts() {
  const t = useWords()
  const unconfirmed = useAccounts().watched.filter(account => !account.isConfirmed)
  return unconfirmed.map(({ address, seenOn }) => (
    <section className="note" key={address}>
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
          onClick={() => send('accounts.confirm', { address })}
          data-testid={testIds.confirmSeen(address)}
        >
          {t('accounts.confirm')}
        </button>
        <button
          type="button"
          className="link quiet"
          onClick={() => send('accounts.remove', { address })}
          data-testid={testIds.dismissSeen(address)}
        >
          {t('accounts.notMine')}
        </button>
      </span>
    </section>
  ))
}
