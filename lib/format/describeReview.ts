import type { LevelOrUnknown } from '../core/level.ts'
import { WAD } from '../core/wad.ts'
import { type GuardTranslator, guardTranslator } from '../i18n/guardWords.ts'
import type { Language } from '../i18n/types.ts'
import type { Review } from '../messaging/schemas/verdict.ts'
import { formatAmount } from './amount.ts'
import { trimZeros } from './decimal.ts'
import { type DescribedFinding, describeFinding } from './describeFinding.ts'
import { type DescribedWay, describeWays } from './describeWays.ts'
import { formatFiat } from './fiat.ts'
import { formatLegs } from './leg.ts'
import { formatBps, formatPercent } from './percent.ts'
import { formatDays, formatMoment } from './time.ts'

export interface DescribedReview {
  level: LevelOrUnknown
  levelWord: string
  /** One sentence that can be read aloud: what happens, compared with what. */
  title: string
  /** How much, at least what, and what else stands against it: most important first. */
  lines: string[]
  give: string
  /** Undefined: the request names no least amount. */
  receiveMin: string | undefined
  bps: string | undefined
  days: string | undefined
  ways: DescribedWay[]
  findings: DescribedFinding[]
}

/**
 * A review in finished sentences: the review window draws them, the background makes the card in the page of
 * them. Pure. What arrives is rounded down, what is given and lost is rounded up.
 */
export function describeReview(review: Review, language: Language): DescribedReview {
  const t = guardTranslator(language)
  const findings = review.findings.map(finding => describeFinding(finding, t))
  return {
    level: review.level,
    levelWord: t(`levels.${review.level}`),
    title: titleOf(review, t),
    lines: linesOf(review, t, findings),
    give: formatLegs(review.give, t, 'ceil'),
    receiveMin: review.receiveMin.length > 0 ? formatLegs(review.receiveMin, t, 'floor') : undefined,
    bps: review.executionBps === undefined ? undefined : formatBps(review.executionBps, language),
    days: review.daysOfRewards === undefined ? undefined : formatDays(review.daysOfRewards, language),
    ways: describeWays(review, t),
    findings,
  }
}

function titleOf(review: Review, t: GuardTranslator): string {
  const give = formatLegs(review.give, t, 'ceil')
  const amount = formatLegs(review.receiveExpected ?? review.receiveMin, t, 'floor')
  const receive = amount && t(review.receiveExpected ? 'review.about' : 'review.atLeast', { amount })
  const params = { give, receive }
  const { executionBps: bps } = review
  if (review.level === 'unknown' && review.notChecked) return t('notChecked.title')
  if (give && receive && bps !== undefined && Math.abs(bps) >= 1)
    return t(priceKey(review, bps), { ...params, percent: formatPercent(bps, t.language) })
  if (give && receive) return t('review.swap', params)
  const sentence = give ? t.lookup(`review.kinds.${review.kind}`, params) : undefined
  return sentence ?? t('review.plain', params)
}

/** A loss is under the rate for who sells, over it for who buys. */
function priceKey({ side }: Review, bps: number) {
  if (side === 'buy') return bps < 0 ? 'review.buy' : 'review.buyUnder'
  return bps < 0 ? 'review.sell' : 'review.sellOver'
}

function linesOf(review: Review, t: GuardTranslator, findings: readonly DescribedFinding[]): string[] {
  const { storedRateAtS, notChecked } = review
  const reason = notChecked && (t.lookup(`notChecked.${notChecked}`) ?? t('notChecked.unknown-function'))
  const stored =
    storedRateAtS === undefined
      ? undefined
      : t('review.storedRate', { moment: formatMoment(storedRateAtS, t.language, 'both') })
  const isSaid = review.kind === 'swap' ? SAID_OF_A_SWAP : NOTHING
  const told = findings.filter(
    ({ level, isDismissed, rule }) =>
      level !== 'ok' && !isDismissed && !isSaid.has(rule) && rule !== notChecked,
  )
  const found = told.map(finding => finding.sentence)
  const { routeFeeBps: fee } = review
  const feeLine = fee ? t('review.routeFee', { fee: formatPercent(fee, t.language) }) : undefined
  return [reason, lossLine(review, t), feeLine, leastLine(review, t), ...found, stored].filter(
    line => line !== undefined,
  )
}

/** How much is lost: the amount, what that is worth, and how long its token earns for it. */
function lossLine(review: Review, t: GuardTranslator): string | undefined {
  const { lossWei = 0n, lossFiat, daysOfRewards, rewardsOf: token, underlying = '' } = review
  if (lossWei <= 0n) return undefined
  const amount = formatAmount(lossWei, { language: t.language, rounding: 'ceil' })
  const bare = `${trimZeros(amount)} ${underlying}`.trim()
  const fiat = lossFiat && formatFiat(lossFiat.wad, WAD, lossFiat.currency, t.language, 'ceil')
  const loss = fiat ? t('review.inFiat', { loss: bare, fiat }) : bare
  if (daysOfRewards === undefined) return t('review.lossOnly', { loss })
  const days = { days: formatDays(daysOfRewards, t.language), count: Math.round(daysOfRewards * 10) / 10 }
  return token ? t('review.lossOf', { loss, ...days, token }) : t('review.loss', { loss, ...days })
}

/** Rules whose sentence the title of a swap says already. */
const SAID_OF_A_SWAP: ReadonlySet<string> = new Set(['sell-below-exchange-rate', 'buy-above-exchange-rate'])
const NOTHING: ReadonlySet<string> = new Set()

function leastLine(review: Review, t: GuardTranslator): string | undefined {
  if (review.kind !== 'swap') return undefined
  const receive = formatLegs(review.receiveMin, t, 'floor')
  const hasAmount = review.receiveMin.some(leg => leg.amount !== undefined && leg.amount > 0n)
  if (hasAmount) return t('review.least', { receive })
  const isTold = review.findings.some(
    ({ rule, level, isDismissed }) => rule === 'low-minimum-received' && level !== 'ok' && !isDismissed,
  )
  return isTold ? undefined : t('review.noLeast')
}
