import { CHAINS } from '../../chains/index.ts'
import type { Address } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Alerts } from '../../messaging/schemas/alerts.ts'
import type { LendingRead, Loans } from '../../messaging/schemas/loans.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { LendingVenue } from '../../venues/defineLending.ts'
import { LENDING } from '../../venues/lending.ts'
import { runInquiries } from '../ask/runInquiries.ts'
import { assetBook } from './assetBook.ts'
import { tellHealth, withHealth } from './tellHealth.ts'

export interface LoansIo {
  rpc: Pick<Rpc, 'readCalls'>
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  alerts: { update(change: (alerts: Alerts) => Alerts): Promise<Alerts> }
  loans: { get(): Promise<Loans>; update(change: (before: Loans) => Loans): Promise<Loans> }
}

interface Plan {
  venue: LendingVenue
  account: Address
  before: LendingRead | undefined
}

/**
 * Reads what every watched account has in every lending market of the chains that are on: one multicall a chain for
 * all, and a few more only where there is something. What could not be read keeps what was known, with the reason.
 * What fell too low is put on the list of due notifications before it is stored as told. Returns whether anything was.
 */
export async function readLoans(io: LoansIo): Promise<boolean> {
  const nowS = io.clock.nowS()
  const [settings, accounts, before] = await Promise.all([
    io.settings.get(),
    io.accounts.get(),
    io.loans.get(),
  ])
  const plans = plansOf(settings, accounts, before)
  const { outcomes, chains } = await runInquiries(
    io.rpc,
    plans.map(({ venue, account }) => venue.loans(account, assetBook)),
  )
  const reads = plans.flatMap(({ venue, account, before: old }, index): LendingRead[] => {
    const outcome = outcomes[index]
    const known = old ?? blank(venue, account)
    if (!outcome || 'error' in outcome) return outcome ? [{ ...known, error: outcome.error }] : [known]
    const chain = chains.get(venue.chainId)
    const answer = chain && 'answer' in chain ? chain.answer : undefined
    const { error: _over, ...rest } = known
    const loans = outcome.value.map(loan => structuredClone(loan) as LendingRead['loans'][number])
    return [{ ...rest, asOfS: answer?.timestampS ?? nowS, ...(answer && { block: answer.block }), loans }]
  })
  const told = tellHealth(reads, settings, nowS)
  const isNews = told.some(({ entries }) => entries.length > 0)
  if (isNews) await io.alerts.update(alerts => withHealth(alerts, told, settings))
  // Of what is empty and was read well nothing is kept: no word is none.
  const kept = told.map(({ read }) => read).filter(({ loans, error }) => loans.length > 0 || error)
  await io.loans.update(() => ({ readAtS: nowS, reads: kept }))
  return isNews
}

/** Whether they were read within `withinS`. */
export async function areLoansFresh(io: Pick<LoansIo, 'clock' | 'loans'>, withinS: number): Promise<boolean> {
  const { readAtS } = await io.loans.get()
  return io.clock.nowS() - readAtS < withinS
}

function plansOf({ chainsOn }: Settings, { watched }: Accounts, { reads }: Loans): Plan[] {
  const isOn = (chainId: number) =>
    chainsOn[chainId] ?? CHAINS.find(({ id }) => id === chainId)?.isOnByDefault ?? false
  const venues = LENDING.filter(({ chainId }) => isOn(chainId))
  return watched.flatMap(({ address: account }) =>
    venues.map(venue => ({
      venue,
      account,
      before: reads.find(one => one.account === account && one.venueId === venue.id),
    })),
  )
}

const blank = ({ id, chainId }: LendingVenue, account: Address): LendingRead => ({
  account,
  venueId: id,
  chainId,
  asOfS: 0,
  loans: [],
})
