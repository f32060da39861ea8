import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './sources'

/** Lowest first. A file imports only from its own layer and those below; what shares a row does not know its neighbours. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/core', 'lib/manifest', 'lib/withoutNames', 'lib/withoutSources'],
  ['lib/finance'],
  ['lib/chains'],
  ['lib/tokens'],
  ['lib/protocols', 'lib/markets', 'lib/venues'],
  ['lib/guard'],
  ['lib/provider', 'lib/bridge'],
  ['lib/i18n', 'lib/format', 'lib/messaging'],
  ['lib/io'],
  ['lib/services'],
  ['lib/state'],
  ['components'],
  ['entrypoints'],
]
const REGISTRIES = ['lib/chains', 'lib/tokens', 'lib/protocols', 'lib/markets', 'lib/venues']
/**
 * Imports across registries that exist today: the shape of a feed, and which chains have a sequencer. Known breaches,
 * not permission: nothing may join this list, and what is repaired must leave it.
 */
const KNOWN_ACROSS = [
  'lib/markets/kinds/feed.ts → lib/chains/feed',
  'lib/markets/kinds/sequencerGuard.ts → lib/chains/index',
  'lib/tokens/localRates.ts → lib/chains/feed',
]
const PAGE_CODE = ['lib/core', 'lib/provider', 'lib/bridge']

const within = (file: string, folder: string) =>
  file.replace(/\.tsx?$/, '') === folder || file.startsWith(`${folder}/`)
const homeOf = (file: string) => LAYERS.flat().find(folder => within(file, folder))
const rankOf = (file: string) => LAYERS.findIndex(row => row.some(folder => within(file, folder)))
const sources = sourceFiles('components', 'entrypoints', 'lib').sort()

const isOwn = (target: string) => /^(components|entrypoints|lib)\//.test(target)
const imports = sources.flatMap(file => importsOf(file).map(target => ({ file, target, own: isOwn(target) })))
const say = ({ file, target }: { file: string; target: string }) => `${file} → ${target}`

describe('the layers', () => {
  it('hold every source file', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter(file => rankOf(file) < 0)).toEqual([])
  })
  it('import downwards only', () => {
    const upwards = imports.filter(({ file, target, own }) => own && rankOf(target) > rankOf(file))
    expect(upwards.map(say)).toEqual([])
  })
  it('keep registries apart: they refer to each other by id', () => {
    const across = imports.filter(({ file, target, own }) => {
      const [from, to] = [homeOf(file) ?? '', homeOf(target) ?? '']
      return own && from !== to && REGISTRIES.includes(from) && REGISTRIES.includes(to)
    })
    expect(across.map(say)).toEqual(KNOWN_ACROSS)
  })
  it('keep the code that runs in pages to itself', () => {
    const page = ['lib/provider', 'lib/bridge', 'entrypoints/provider.content', 'entrypoints/bridge']
    expect(page.filter(path => !existsSync(path) && !existsSync(`${path}.ts`))).toEqual([])
    const foreign = imports.filter(
      ({ file, target, own }) =>
        page.some(path => within(file, path)) &&
        !(own && PAGE_CODE.some(folder => within(target, folder))) &&
        !/^wxt\/utils\/define-(content|unlisted)-script$/.test(target),
    )
    expect(foreign.map(say)).toEqual([])
  })
})

/** What reaches outside the program, as the code names it. */
const OUTSIDE = new Set(['fetch', 'indexedDB', 'browser', 'chrome', 'XMLHttpRequest', 'WebSocket'])

/** Uses of the outside world in a file: called or read as a bare name, or `Date.now`. Types do not count. */
function reaches(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && OUTSIDE.has(node.expression.text))
      found.push(`${file}: ${node.expression.text}()`)
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const { text } = node.expression
      if (OUTSIDE.has(text) || (text === 'Date' && node.name.text === 'now'))
        found.push(`${file}: ${text}.${node.name.text}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** The bridge looks in the page's own database for a WalletConnect session, and may not import lib/io. A known breach. */
const KNOWN_OUTSIDE = ['lib/bridge/cover.ts: indexedDB.databases', 'lib/bridge/cover.ts: indexedDB.open']

describe('the outside world', () => {
  it('is reached from lib/io and where entrypoints wire', () => {
    const outside = sources.filter(file => !/^(lib\/io|entrypoints)\//.test(file)).flatMap(reaches)
    expect(outside).toEqual(KNOWN_OUTSIDE)
  })
  it('is seen by the check itself', () => {
    expect(sources.filter(file => file.startsWith('lib/io/')).flatMap(reaches).length).toBeGreaterThan(0)
  })
})
