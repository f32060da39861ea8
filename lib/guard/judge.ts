import { type Bands, LEVELS, type Level, type LevelOrUnknown, levelOf, worstLevel } from '../core/level.ts'
import { daysOfRewards, type Execution, execution } from './execution.ts'
import type { Facts } from './facts.ts'
import type { Intent } from './intent.ts'
import { factsOf, givenTokens, receivedTokens } from './lst.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'
import { RULES } from './rules/index.ts'

export interface JudgeInput {
  intents: readonly Intent[]
  facts: Facts
  settings: {
    /** By rule id: bands that the person set. */
    thresholds?: Readonly<Record<string, Bands>> | undefined
    /** Ids of rules that are switched off. */
    disabledRules?: readonly string[] | undefined
    /** By rule id: the level up to which it does not count, as the person said of this site. */
    dismissed?: Readonly<Record<string, Level>> | undefined
  }
}

export interface Verdict {
  level: LevelOrUnknown
  /** Worst first. */
  findings: Finding[]
  /** Index of the first intent that is no approval; 0 when all are. */
  main: number
  /** Of the main intent, against the exchange rate. Undefined: no swap, or a fact is missing. */
  execution: Execution | undefined
  /** What the loss of the main intent eats. Undefined: no loss, or no APR. */
  daysOfRewards: number | undefined
}

/**
 * All rules over all intents of one request, merged by the worst level. Pure. What was not understood makes the
 * level `unknown` unless something worse was found: silence is never a yes.
 */
export function judge({ intents, facts, settings }: JudgeInput): Verdict {
  const { thresholds = {}, disabledRules = [], dismissed = {} } = settings
  const rules = RULES.filter(rule => !disabledRules.includes(rule.id))
  const findings = intents.flatMap((intent, index) =>
    rules.flatMap(rule => {
      const found = find(rule, { intent, intents, facts }, thresholds[rule.id])
      if (!found) return []
      const isDismissed = isWithin(found.level, dismissed[rule.id])
      return { ...found, rule: rule.id, intent: index, isDismissed }
    }),
  )
  const loud = findings.filter(({ isDismissed }) => !isDismissed)
  const main = Math.max(
    0,
    intents.findIndex(intent => intent.kind !== 'approve'),
  )
  const isUnderstood = intents.length > 0 && intents.every(intent => intent.confidence === 'high')
  return {
    level: worstLevel([isUnderstood ? 'ok' : 'unknown', ...loud.map(finding => finding.level)]),
    findings: findings.sort((a, b) => rank(b) - rank(a)),
    main,
    ...mainExecution(intents, facts, main),
  }
}

function find(
  rule: Rule,
  context: RuleContext,
  bands = rule.thresholds,
): Pick<Finding, 'level' | 'limit' | 'measurement'> | undefined {
  if (!rule.appliesTo(context)) return undefined
  const measurement = rule.measure(context)
  if (!measurement) return undefined
  const { value } = measurement
  const level = levelOfValue(rule, value, bands)
  const limit = level === 'unknown' || level === 'ok' ? undefined : bands[level]
  return { level, limit, measurement }
}

function levelOfValue(rule: Rule, value: number | undefined, bands: Bands): LevelOrUnknown {
  if (value === undefined || Number.isNaN(value)) return 'unknown'
  if (!rule.isLowerWorse) return levelOf(value, bands)
  return levelOf(-value, { notice: -bands.notice, caution: -bands.caution, danger: -bands.danger })
}

/** What is not known is no level that anybody has seen: it is never within one. */
function isWithin(level: LevelOrUnknown, most: Level | undefined): boolean {
  return most !== undefined && level !== 'unknown' && LEVELS.indexOf(level) <= LEVELS.indexOf(most)
}

/** `unknown` between ok and notice, as in `worstLevel`; what was dismissed last. */
function rank({ level, isDismissed }: Finding): number {
  if (isDismissed) return -1
  return level === 'unknown' ? 0.5 : LEVELS.indexOf(level)
}

function mainExecution(intents: readonly Intent[], facts: Facts, main: number) {
  const intent = intents[main]
  const found = intent?.kind === 'swap' ? execution({ intent, intents, facts }) : undefined
  const [token] = intent
    ? [...givenTokens(facts.chainId, intent), ...receivedTokens(facts.chainId, intent)]
    : []
  const days =
    found && token && found.bps < 0 ? daysOfRewards(-found.bps, factsOf(facts, token)?.aprBps) : undefined
  return { execution: found, daysOfRewards: days }
}
