import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { en } from '@/lib/i18n/en/index'
import { zhCN } from '@/lib/i18n/zh-CN/index'

type Tree = { [key: string]: string | Tree }

/** All sentences of a language by their path. */
function flatten(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => {
      const full = path ? `${path}.${key}` : key
      return typeof value === 'string' ? [[full, value] as const] : [...flatten(value, full)]
    }),
  )
}

const english = flatten(en)
const chinese = flatten(zhCN)
const names = (sentence: string, pattern: RegExp) =>
  [...new Set([...sentence.matchAll(pattern)].map(match => match[1] ?? ''))].sort()
/** `{name}`: both languages must say it. `{name|one|other}` only chooses a word, so a language may not need it. */
const shown = (sentence: string) => names(sentence, /\{(\w+)\}/g)
const all = (sentence: string) => names(sentence, /\{(\w+)/g)

const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}').filter(
  file => !/^lib\/i18n\/(en|zh-CN)\//.test(file),
)

describe('both languages', () => {
  it('say the same keys', () => expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort()))
  it.each([...english])('%s has the same placeholders', (key, sentence) => {
    const other = chinese.get(key) ?? ''
    expect(shown(other)).toEqual(shown(sentence))
    expect(all(sentence)).toEqual(expect.arrayContaining(all(other)))
  })
  it('leave no sentence empty', () => {
    const empty = [...english, ...chinese].filter(([, sentence]) => sentence.trim() === '')
    expect(empty).toEqual([])
  })
  it('are really two: no Chinese sentence is the English one', () => {
    // Names, signs and the languages' own names are the same everywhere.
    const same = [...english].filter(
      ([key, sentence]) => chinese.get(key) === sentence && /[a-z]{3,} [a-z]{2,}/.test(sentence),
    )
    expect(same.map(([key]) => key)).toEqual([])
  })
})

describe('every error has words', () => {
  const text = globSync('lib/**/*.ts').map(file => readFileSync(file, 'utf8'))
  const named = text.flatMap(code =>
    [...code.matchAll(/class (\w+) extends AppError/g)].map(match => match[1]),
  )
  it.each(named)('%s', name => expect(english.has(`errors.byName.${name}`)).toBe(true))
})

describe('every sentence is used', () => {
  const text = sources.map(file => readFileSync(file, 'utf8')).join('\n')
  const literals = new Set([...text.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)].map(match => match[1]))
  /** `rules.${rule}.name` covers every key of that form. */
  const patterns = [...text.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g)].map(match => {
    const parts = (match[1] ?? '').split(/\$\{[^}]*\}/).map(part => part.replaceAll('.', '\\.'))
    return new RegExp(`^${parts.join('[\\w-]+')}$`)
  })
  it.each([...english.keys()])('%s', key => {
    expect(literals.has(key) || patterns.some(pattern => pattern.test(key)), key).toBe(true)
  })
})

describe('no text stands outside the dictionaries', () => {
  /** What is no word: units and the form of an input. */
  const neutral = new Set(['ETH', 'bps', 'https://', '0x… / name.eth'])
  const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label'])
  const isText = (text: string) => /\p{L}{2,}/u.test(text) && !neutral.has(text.trim())

  it.each(sources.filter(file => file.endsWith('.tsx')))('%s', file => {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    )
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.isJsxText(node) && isText(node.text)) found.push(node.text.trim())
      if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
        if (ts.isStringLiteral(node.initializer) && isText(node.initializer.text))
          found.push(node.initializer.text)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    expect(found).toEqual([])
  })
})
