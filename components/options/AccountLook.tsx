import { send } from '@/lib/io/send'
import { ACCOUNT_COLOURS, type Account, type AccountColour } from '@/lib/messaging/schemas/accounts'
import { useAccountName } from '../hooks/useAccountName.ts'
import type { useAct } from '../hooks/useAct.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { AccountDot } from '../ui/AccountDot.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { softOff } from '../ui/softOff.ts'

interface Props {
  account: Account
  isFirst: boolean
  isLast: boolean
  act: ReturnType<typeof useAct>['act']
}

/** Colour, place in the list, and whether it is shown at all. */
export function AccountLook({ account, isFirst, isLast, act }: Props) {
  const t = useWords()
  const { address, colour, isHidden = false } = account
  const name = useAccountName()(address)
  const move = (by: -1 | 1) => act(() => send('accounts.move', { address, by }))
  return (
    <span className="account-look">
      {colour && <AccountDot colour={colour} />}
      <select
        className="field"
        aria-label={t('accounts.colour', { name })}
        value={colour ?? 'grey'}
        onChange={event =>
          act(() => send('accounts.colour', { address, colour: event.currentTarget.value as AccountColour }))
        }
        data-testid={testIds.accountColour(address)}
      >
        {ACCOUNT_COLOURS.map(one => (
          <option key={one} value={one}>
            {t(`accounts.colours.${one}`)}
          </option>
        ))}
      </select>
      <IconButton icon="up" label={t('accounts.moveUp', { name })} {...softOff(isFirst, () => move(-1))} />
      <IconButton
        icon="chevron"
        label={t('accounts.moveDown', { name })}
        {...softOff(isLast, () => move(1))}
        data-testid={testIds.accountDown(address)}
      />
      <button
        type="button"
        className="link small"
        aria-pressed={isHidden}
        onClick={() => act(() => send('accounts.hide', { address, isHidden: !isHidden }))}
        data-testid={testIds.accountHide(address)}
      >
        {t(isHidden ? 'accounts.show' : 'accounts.hide')}
      </button>
    </span>
  )
}
