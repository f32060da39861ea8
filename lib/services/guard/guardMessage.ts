import { type Address, lower } from '../../core/address.ts'
import type {
  AccountsSeenMessage,
  GuardAnswers,
  GuardClaim,
  GuardCoverMessage,
  GuardDecision,
  GuardMessage,
} from '../../core/guardChannel.ts'
import { LEVELS, type LevelOrUnknown } from '../../core/level.ts'
import type { UnixS } from '../../core/time.ts'
import { refusedCard, reviewCard } from '../../format/reviewCard.ts'
import { resolveLanguage } from '../../i18n/resolveLanguage.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'
import { withSeen } from '../accounts/seen.ts'
import { guardSite } from '../review/guardSite.ts'
import { type ReviewIo, reviewRequest } from '../review/reviewRequest.ts'
import { expire, hold, type QueueIo } from './queue.ts'
import { keepRecent } from './windowLimit.ts'

/** Where a message comes from, as the browser says; never from the page. */
export interface PageSender {
  tabId: number
  frameId: number
  /** Empty: a sandboxed frame, which speaks for no host. */
  host: string
}

export interface GuardIo extends ReviewIo, QueueIo {
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  accounts: { update(change: (known: Accounts) => Accounts): Promise<Accounts> }
  languages: readonly string[]
  /** Accounts are watched now: their balances are wanted. */
  accountsChanged(): void
  cover(message: GuardCoverMessage, sender: PageSender): Promise<void>
}

type Answer = GuardAnswers[GuardMessage['type']]

/** Everything a guarded page's bridge may say. Each message can come again after a worker's death, with the same answer. */
export async function answerGuard(io: GuardIo, message: GuardMessage, sender: PageSender): Promise<Answer> {
  switch (message.type) {
    case 'guard.site':
      return guardSite(await io.settings.get(), sender.host, io.languages)
    case 'guard.review':
      return verdictOn(io, message, sender)
    case 'guard.hold':
      return heldDecision(io, message.id, sender)
    case 'guard.late':
      return markPassed(io, message.id, sender)
    case 'guard.left':
      return expire(io, message.ids, sender.tabId).then(() => undefined)
    case 'accounts.seen':
      return seen(io, message, sender)
    case 'guard.cover':
      return io.cover(message, sender).then(() => undefined)
  }
}

async function verdictOn(
  io: GuardIo,
  claim: GuardClaim,
  sender: PageSender,
): Promise<GuardAnswers['guard.review']> {
  const settings = await io.settings.get()
  const stored = (await io.reviews.get())[claim.id]
  // The same id from another tab is another request.
  const known = stored?.tabId === sender.tabId ? stored : undefined
  const judged = known ?? (await reviewRequest(io, { ...claim, ...sender }))
  const isHeld = holds(judged.level, settings.guard.holdFrom)
  const review: Review = known ?? {
    ...judged,
    status: isHeld ? 'judging' : 'passed',
    ...(claim.isAgain && { isAgain: true }),
  }
  if (!known) await io.reviews.update(all => keepRecent({ ...all, [claim.id]: review }, io.clock.nowS()))
  const card = isWorthACard(review)
    ? reviewCard(review, resolveLanguage(settings.language, io.languages))
    : undefined
  return { decision: isHeld ? 'hold' : 'pass', ...(card && { card }) }
}

/** Unknown never holds: that nothing is known is said, but a wallet is not blocked for it. */
function holds(level: LevelOrUnknown, from: Settings['guard']['holdFrom']): boolean {
  return level !== 'unknown' && LEVELS.indexOf(level) >= LEVELS.indexOf(from)
}

/** A request that has nothing to do with an LST and nothing wrong with it is nobody's business. */
function isWorthACard({ level, findings, notChecked }: Review): boolean {
  return level !== 'ok' || findings.length > 0 || notChecked !== undefined
}

/** A refusal without a window is told in the page, or nobody would know of it. */
async function heldDecision(io: GuardIo, id: string, { tabId }: PageSender): Promise<GuardDecision> {
  const { decision, isRefused } = await hold(io, id, tabId)
  if (!isRefused) return { decision }
  return { decision, card: refusedCard(resolveLanguage((await io.settings.get()).language, io.languages)) }
}

async function markPassed({ reviews }: GuardIo, id: string, { tabId }: PageSender): Promise<undefined> {
  await reviews.update(all => {
    const review = all[id]
    return review?.tabId === tabId ? { ...all, [id]: { ...review, status: 'passed' } } : all
  })
}

async function seen(
  io: GuardIo,
  { accounts, kind }: AccountsSeenMessage,
  { host }: PageSender,
): Promise<undefined> {
  if (!host) return
  const addresses = accounts.filter(isAddress).map(lower)
  let isNew = false
  await io.accounts.update(known => {
    const next = withSeen(known, { accounts: addresses, host, kind, nowS: io.clock.nowS() })
    isNew = next !== known
    return next
  })
  if (isNew) io.accountsChanged()
}

const isAddress = (value: unknown): value is Address =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value)
