import type { Address } from '../../core/address.ts'
import { divWadDown, toWad } from '../../core/wad.ts'
import { toWire } from '../../core/wire.ts'
import type { Execution } from '../../guard/execution.ts'
import type { Facts } from '../../guard/facts.ts'
import type { Intent, Leg } from '../../guard/intent.ts'
import type { Verdict } from '../../guard/judge.ts'
import type { Finding } from '../../guard/rule.ts'
import { RULES } from '../../guard/rules/index.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'
import { isLookalike } from '../../tokens/lookalike.ts'
import { costOf } from './costOf.ts'
import { reasonOf } from './reason.ts'
import { shownWays } from './shownWays.ts'

/** What is known of a request before anything is asked. */
export type Head = Pick<
  Review,
  'id' | 'tabId' | 'frameId' | 'host' | 'method' | 'chainId' | 'createdAtS' | 'account'
>
type ReviewLeg = Review['give'][number]

const nothing = () => ({ status: 'judging' as const, give: [], receiveMin: [], ways: [], findings: [] })

/** Not checked, and why: an i18n key under `notChecked`. */
export function unchecked(head: Head, reason: string): Review {
  return {
    ...head,
    ...nothing(),
    level: 'unknown',
    kind: 'unknown',
    venue: 'unknown',
    notChecked: reason,
  }
}

/** Nothing to do with a token of ours: nothing is said. */
export function quiet(head: Head, intents: readonly Intent[]): Review {
  const { kind = 'unknown', venue = 'unknown' } = intents[0] ?? {}
  return { ...head, ...nothing(), level: 'ok', kind, venue }
}

/** All that the card and the review window draw of one verdict. */
export function toReview(
  head: Head,
  intents: readonly Intent[],
  facts: Facts,
  verdict: Verdict,
  block: bigint | undefined,
): Review {
  const intent = intents[verdict.main]
  if (!intent) return unchecked(head, 'malformed')
  const { execution, level } = verdict
  const notChecked = reasonOf(intents, facts, level)
  const receiveExpected = expectedOf(intent, facts, execution)
  return {
    ...head,
    status: 'judging',
    level,
    kind: intent.kind,
    venue: intent.venue,
    give: givenOf(intent, facts),
    receiveMin: intent.receive.filter(({ amount = 0n }) => amount > 0n).map(leg => legOf(leg, facts)),
    ...(receiveExpected && { receiveExpected }),
    ...costOf(intent, facts, verdict),
    ways: shownWays(intent, facts, execution),
    findings: verdict.findings.map(findingOf),
    ...(notChecked !== undefined && { notChecked }),
    ...(block !== undefined && { block }),
  }
}

function legOf({ token, amount, mode }: Leg<string>, facts: Facts): ReviewLeg {
  const known = token && facts.tokens[token]
  // What calls itself like one of ours and is not is shown by its address.
  const isNamed = token && known?.symbol && !isLookalike(facts.chainId, token, known.symbol)
  return {
    ...(token && { token }),
    ...(isNamed && { symbol: known.symbol }),
    ...(known && { decimals: known.decimals }),
    ...(amount !== undefined && { amount }),
    ...(mode !== undefined && { mode }),
  }
}

/** What the request does not say, the simulation may. An approval is about its own token. */
function givenOf({ give, approval }: Intent, facts: Facts): ReviewLeg[] {
  if (give.length === 0 && approval?.token) {
    const amount = approval.isUnlimited ? undefined : approval.amount
    return [legOf({ token: approval.token, amount, mode: undefined }, facts)]
  }
  return give.map(leg => {
    const change = leg.token && facts.effects?.changes[leg.token]
    const seen = change !== undefined && change < 0n ? -change : undefined
    // A number of shares is no number of tokens.
    return legOf({ ...leg, amount: leg.mode === 'shares' ? seen : (leg.amount ?? seen) }, facts)
  })
}

function expectedOf(intent: Intent, facts: Facts, execution: Execution | undefined): ReviewLeg[] | undefined {
  if (execution?.basis === 'simulated' || isSeen(intent, facts)) {
    const changes = Object.entries(facts.effects?.changes ?? {}) as [Address, bigint][]
    const came = changes.filter(([, change]) => change > 0n)
    return came.map(([token, amount]) => legOf({ token, amount, mode: undefined }, facts))
  }
  const [leg] = intent.receive
  const known = leg?.token && facts.tokens[leg.token]
  if (execution?.basis !== 'quoted' || !leg || !known?.exchangeRateWad) return undefined
  const wad = divWadDown(execution.receivedWei, known.exchangeRateWad)
  if (known.underlying !== execution.underlying) return undefined
  // From wad to the token's own decimals, down.
  const amount = (wad * 10n ** BigInt(known.decimals)) / toWad(10n ** BigInt(known.decimals), known.decimals)
  return [legOf({ token: leg.token, amount, mode: undefined }, facts)]
}

/** At the protocol itself what arrives is no price to be judged, but it is known. */
function isSeen({ kind, basis }: Intent, { effects }: Facts): boolean {
  const isAtProtocol = kind === 'deposit' || kind === 'wrap' || kind === 'unwrap'
  const hasCome = Object.values(effects?.changes ?? {}).some(change => change > 0n)
  return isAtProtocol && basis === 'both' && effects?.reverted === false && hasCome
}

function findingOf({ rule, level, limit, isDismissed, measurement }: Finding): Review['findings'][number] {
  const { value, form, params, evidence } = measurement
  return {
    rule,
    level,
    ...(isDismissed && { isDismissed }),
    ...(value !== undefined && { value }),
    ...(limit !== undefined && { limit }),
    unit: RULES.find(({ id }) => id === rule)?.unit ?? 'count',
    ...(form !== undefined && { form }),
    params: toWire(params) as Record<string, string | number>,
    evidence: evidence.map(({ block, value: shown, key, unit, token, asOfS, source }) => ({
      key,
      unit,
      value: typeof shown === 'bigint' ? shown.toString() : shown,
      ...(token !== undefined && { token }),
      ...(asOfS !== undefined && { asOfS }),
      ...(source !== undefined && { source }),
      ...(block !== undefined && { block }),
    })),
  }
}
