import type { AccountColour } from '@/lib/messaging/schemas/accounts'

/** The colour a person gave an account: beside its name, which says the same. */
export function AccountDot({ colour }: { colour: AccountColour }) {
  return (
    <span
      className="account-dot"
      style={{ backgroundColor: `var(--account-${colour})` }}
      aria-hidden="true"
    />
  )
}
