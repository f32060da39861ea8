import { readFileSync } from 'node:fs'
import { DAY_S } from '@/lib/core/time'
import type { Rule, Unit } from '@/lib/guard/rule'
import { RULES } from '@/lib/guard/rules/index'
import { en } from '@/lib/i18n/en/index'

const HEAD = `# The rules of the guard

Written by \`npm run rules\` from the files in \`lib/guard/rules\`; a test holds it to them. Each threshold is a default: in
the settings every rule can be switched off, and those that measure bps, days or a health factor can be set. A rule
whose fact is missing says *unknown*, which is shown and never holds a request.
`

/** More than any price can be off: the level is never reached. */
const NEVER_BPS = 1_000_000

const UNITS: Readonly<Record<Unit, string>> = {
  bps: 'bps',
  days: 'days',
  'health-factor': 'health factor',
  count: 'steps of the peg’s level',
  seconds: 'days',
  flag: 'steps',
}

/** docs/rules.md as it should be. */
export function rulesPage(): string {
  return [HEAD, ...RULES.map(section)].join('\n')
}

function section(rule: Rule): string {
  const words = en.rules[rule.id as keyof typeof en.rules]
  const { notice, caution, danger } = rule.thresholds
  const [n, c, d] = [notice, caution, danger].map(value => told(value, rule.unit))
  const from = rule.isLowerWorse ? 'at and below' : 'from'
  const sentences = Object.entries(words).filter(([form]) => form !== 'name' && form !== 'unknown')
  return [
    `## ${rule.id}`,
    '',
    `${words.name}. ${reasonOf(rule.id)}`,
    '',
    `| measured in | notice ${from} | caution ${from} | danger ${from} |`,
    '|---|---|---|---|',
    `| ${UNITS[rule.unit]} | ${n} | ${c} | ${d} |`,
    '',
    `Why: ${rule.source}`,
    '',
    ...sentences
      .map(([, sentence]) => `> ${sentence}`)
      .flatMap(line => [line, '>'])
      .slice(0, -1),
    '',
  ].join('\n')
}

function told(value: number, unit: Unit): string {
  if (unit === 'bps' && value >= NEVER_BPS) return 'never'
  return (unit === 'seconds' ? value / DAY_S : value).toLocaleString('en')
}

/** What stands above the rule in its file. */
function reasonOf(id: string): string {
  const source = readFileSync(`lib/guard/rules/${id}.ts`, 'utf8')
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: Rule/.exec(source) ?? []
  if (!comment) throw new Error(`lib/guard/rules/${id}.ts does not say what the rule is for.`)
  return comment
    .replace(/^\s*\*\s?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}
