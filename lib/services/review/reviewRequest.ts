import type { GuardClaim } from '../../core/guardChannel.ts'
import type { UnixS } from '../../core/time.ts'
import { decode } from '../../guard/decode.ts'
import type { CallRequest, GuardRequest } from '../../guard/decoder.ts'
import { judge } from '../../guard/judge.ts'
import { addressIn } from '../../guard/message.ts'
import { parseRequest } from '../../guard/parseRequest.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'
import { checkedLately } from '../observe/marketChecks.ts'
import { type Gathered, gatherFacts } from './gatherFacts.ts'
import { heldAgainst } from './heldAgainst.ts'
import { namesImpostor } from './impostor.ts'
import { planLoan } from './loan.ts'
import type { ReviewIo } from './reviewIo.ts'
import { concernsLst } from './scope.ts'
import { type Head, quiet, toReview, unchecked } from './toReview.ts'

export type { ReviewIo } from './reviewIo.ts'

/** Of the budget: the whole round follows where one is found. */
const NAMES_SHARE = 0.2

export type PlacedClaim = GuardClaim & { tabId: number; frameId: number; host: string }

/**
 * What one request of a page costs its holder, and whether it is what it seems. Reads chains, changes nothing.
 * `status` is left `judging`: what follows from the level is the caller's. Never rejects: what goes wrong makes a
 * review of level `unknown` that says why.
 */
export async function reviewRequest(
  io: ReviewIo,
  claim: PlacedClaim,
  nowS: UnixS = io.clock.nowS(),
): Promise<Review> {
  const head = headOf(claim, nowS)
  try {
    return await review(io, claim, head)
  } catch {
    // Whatever it is, a wallet is not kept waiting for it; the person is told that nothing was checked.
    return unchecked(head, 'unexpected')
  }
}

async function review(io: ReviewIo, claim: PlacedClaim, head: Head): Promise<Review> {
  if ((await io.settings.get()).isPaused) return unchecked(head, 'paused')
  const { chainId, method, params } = claim
  if (!chainId) return unchecked(head, 'unknown-chain')
  const { requests, reason } = parseRequest({ method, params, chainId })
  const [first] = requests
  if (reason !== undefined || !first) return unchecked(head, reason ?? 'malformed')
  // A request may name its own chain, which may be none at all.
  if (!Number.isSafeInteger(first.chainId) || first.chainId < 1) return unchecked(head, 'malformed')

  const account = first.from ?? head.account
  const placed = requests.map(request => ({ ...request, from: request.from ?? account }))
  const asked = { ...head, chainId: first.chainId, account }
  const intents = placed.flatMap(decode)
  const [settings, snapshot, loans] = await Promise.all([
    io.settings.get(),
    io.snapshot.get(),
    io.loans.get(),
  ])
  const isUnderstood = intents.every(({ confidence }) => confidence === 'high')
  const isStrange = isUnderstood && !concernsLst(first.chainId, intents)
  // What is borrowed or taken out says nothing of the collateral that stays.
  const isLoan = isStrange && planLoan(first.chainId, account, intents, loans) !== undefined
  if (isStrange && !isLoan) {
    const ms = settings.guard.budgetMs * NAMES_SHARE
    if (!(await namesImpostor(io.rpc, first.chainId, intents, ms))) return quiet(asked, intents)
  }

  const gathered = await gatherFacts(io.rpc, {
    chainId: first.chainId,
    account,
    intents,
    calls: callsOf(placed),
    settings,
    snapshot,
    loans,
    nowS: head.createdAtS,
    walletChainId: chainId,
    // Names were asked for already: two requests in a row are enough.
    rounds: isStrange ? 1 : 2,
    checked: await checkedLately(io.marketChecks, head.createdAtS),
  })
  if (isLoan && !gathered.facts.loan) return quiet(asked, intents)
  return verdictOf(asked, gathered, settings)
}

function verdictOf(
  head: Head,
  { facts, seen, block, intents: decoded }: Gathered,
  settings: Settings,
): Review {
  // Seen to move nothing of ours: not understood, and nobody's business.
  const isUnclear = decoded.some(({ confidence }) => confidence !== 'high')
  if (isUnclear && seen?.allowed && !seen.reverted && !concernsLst(facts.chainId, decoded, seen))
    return quiet(head, decoded)
  const intents = heldAgainst(decoded, seen, facts.chainId, facts.account)
  const { ruleThresholds: thresholds, rulesOff: disabledRules, dismissed: all } = settings.guard
  const dismissed = Object.hasOwn(all, head.host) ? all[head.host] : undefined
  const verdict = judge({ intents, facts, settings: { thresholds, disabledRules, dismissed } })
  return toReview(head, intents, facts, verdict, block)
}

/** Only what all of it can be run: half of a batch would show half of the truth. */
function callsOf(requests: readonly GuardRequest[]): CallRequest[] {
  const calls = requests.flatMap(request => (request.type === 'call' ? [request] : []))
  return calls.length === requests.length ? calls : []
}

function headOf(claim: PlacedClaim, nowS: UnixS): Head {
  const { id, tabId, frameId, host, method, chainId, accounts } = claim
  const [account] = accounts ?? []
  return {
    id,
    tabId,
    frameId,
    host,
    method,
    chainId: chainId ?? 1,
    account: addressIn(account),
    createdAtS: nowS,
  }
}
