import type { Address } from '../core/address.ts'
import { healthOf } from '../finance/lending/health.ts'
import type { LendingRead, Loans } from '../messaging/schemas/loans.ts'

export type StoredLoan = LendingRead['loans'][number]

/** One loan with whose it is and how old the word of it is. */
export interface OwnLoan extends StoredLoan {
  read: LendingRead
}

/** What these accounts have in lending markets, the weakest first; what owes nothing last. */
export function loansOf({ reads }: Loans, addresses: readonly Address[]): OwnLoan[] {
  const all = reads
    .filter(({ account }) => addresses.includes(account))
    .flatMap(read => read.loans.map(loan => ({ ...loan, read })))
  const rank = (loan: OwnLoan) => healthOf(loan) ?? MAX
  return all.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

/** Markets that could not be read when something was known of them, or never. */
export function unreadOf({ reads }: Loans, addresses: readonly Address[]): LendingRead[] {
  return reads.filter(({ account, error }) => error && addresses.includes(account))
}

const MAX = 2n ** 256n
