import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { notChecked as en } from '@/lib/i18n/en/notChecked'
import { notChecked as zh } from '@/lib/i18n/zh-CN/notChecked'

/** Every reason that decoding gives is said in both languages. */
it('has words for every reason', () => {
  const folder = join(import.meta.dirname, '../../../lib/guard')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.startsWith('rules'))
    .map(file => readFileSync(join(folder, file), 'utf8'))
  const pattern =
    /(?:reason: |refuse\(|unknown\(inner, |doubt = |unsure\([^']*|isSigned \? |\? )'([a-z]+(?:-[a-z]+)+)'/g
  const reasons = new Set(files.flatMap(text => [...text.matchAll(pattern)].map(match => match[1] as string)))
  const known = ['terms-off-chain', 'tokens-of-the-pool', 'too-deep', 'may-fail']
  expect(known.filter(reason => !reasons.has(reason))).toEqual([])
  const words: Record<string, string>[] = [en, zh]
  const NOT_REASONS = ['typed-data']
  const unsaid = [...reasons].filter(
    reason => !NOT_REASONS.includes(reason) && words.some(list => !list[reason]),
  )
  expect(unsaid).toEqual([])
})
