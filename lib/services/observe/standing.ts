import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Loans } from '../../messaging/schemas/loans.ts'
import type { Withdrawals } from '../../messaging/schemas/withdrawals.ts'
import { claimableTokens } from '../withdrawals/claimable.ts'

export interface StandingIo {
  accounts: { get(): Promise<Accounts> }
  withdrawals: { get(): Promise<Withdrawals> }
  loans: { get(): Promise<Loans> }
}

/** What stands on the icon beside pegs, each by its token. */
export interface Standing {
  claimable: readonly string[]
  /** Loans that were told to be below the person's limit, and are. */
  loans: readonly string[]
}

export async function standingOf(io: StandingIo): Promise<Standing> {
  const [accounts, withdrawals, loans] = await Promise.all([
    io.accounts.get(),
    io.withdrawals.get(),
    io.loans.get(),
  ])
  return { claimable: claimableTokens(withdrawals, accounts), loans: lowLoans(loans, accounts) }
}

function lowLoans({ reads }: Loans, { watched }: Accounts): string[] {
  const counted = new Set(watched.filter(({ isConfirmed }) => isConfirmed).map(({ address }) => address))
  return reads
    .filter(({ account, told }) => counted.has(account) && told?.now !== undefined)
    .flatMap(({ loans }) => loans.flatMap(({ collaterals, debts }) => [...collaterals, ...debts]))
    .flatMap(({ follows }) => follows.tokenId ?? [])
}
