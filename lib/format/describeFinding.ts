import type { LevelOrUnknown } from '../core/level.ts'
import type { GuardTranslator } from '../i18n/guardWords.ts'
import type { Review } from '../messaging/schemas/verdict.ts'
import { formatParams, formatUnit } from './params.ts'
import { formatNumber } from './percent.ts'
import { formatMoment } from './time.ts'

type Finding = Review['findings'][number]
type Evidence = Finding['evidence'][number]

export interface DescribedEvidence {
  label: string
  value: string
  /** Source, block, moment: as much as is known. */
  from: string
}

export interface DescribedFinding {
  rule: string
  level: LevelOrUnknown
  levelWord: string
  isDismissed: boolean
  sentence: string
  evidence: DescribedEvidence[]
}

/** One finding in words. A rule without words says its id: better odd than silent. */
export function describeFinding(finding: Finding, t: GuardTranslator): DescribedFinding {
  const { rule, level } = finding
  return {
    rule,
    level,
    levelWord: t(`levels.${level}`),
    isDismissed: finding.isDismissed ?? false,
    sentence: sentenceOf(finding, t) ?? rule,
    evidence: [...finding.evidence.map(item => describeEvidence(item, t)), ...describeLimit(finding, t)],
  }
}

/** What a rule looked for and did not find is told by its name: its sentence would claim the opposite. */
function sentenceOf({ rule, level, form, params }: Finding, t: GuardTranslator): string | undefined {
  if (level === 'unknown') return t.lookup(`rules.${rule}.unknown`)
  if (level === 'ok') {
    const name = t.lookup(`rules.${rule}.name`)
    return name && t('review.notFound', { name })
  }
  const usual = Object.keys(params).length === 0 ? 'bare' : 'sentence'
  return t.lookup(`rules.${rule}.${form ?? usual}`, formatParams(params, t))
}

/** Steps of a flag are no number that anybody knows. */
const MEASURED: readonly string[] = ['bps', 'seconds', 'health-factor', 'days']

/** What was measured beside where its level begins. */
function describeLimit({ level, value, limit, unit }: Finding, t: GuardTranslator): DescribedEvidence[] {
  if (value === undefined || limit === undefined || !MEASURED.includes(unit)) return []
  const from = t('review.limit', { level: t(`levels.${level}`), limit: formatUnit(limit, unit, t) })
  return [{ label: t('review.measured'), value: formatUnit(value, unit, t), from }]
}

function describeEvidence(evidence: Evidence, t: GuardTranslator): DescribedEvidence {
  const { key, value, unit, token, source, block, asOfS } = evidence
  const from = [
    source,
    block && t('common.block', { block: formatNumber(block, t.language) }),
    asOfS !== undefined && formatMoment(asOfS, t.language, 'both'),
  ]
  return {
    label: t.lookup(`evidence.${key}`) ?? key,
    value: `${formatUnit(value, unit, t)} ${token ?? ''}`.trim(),
    from: from.filter(Boolean).join(' · '),
  }
}
