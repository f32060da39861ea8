import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '@/lib/guard/rules/index'
import { rulesPage } from '../tools/rules/rulesPage'

const page = readFileSync('docs/rules.md', 'utf8')

it('docs/rules.md is what `npm run rules` writes', () => expect(page).toBe(rulesPage()))
it.each(RULES.map(rule => [rule.id, rule] as const))(
  'docs/rules.md tells %s, its reason and its words',
  (id, { source }) => {
    expect(page).toContain(`## ${id}\n`)
    expect(page).toContain(`Why: ${source}`)
  },
)
