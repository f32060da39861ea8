import type { KeyOf, Language, Params } from './types.ts'

/** A tree of sentences; leaves may hold `{name}` and `{name|one|other}`. */
export interface WordTree {
  readonly [key: string]: string | WordTree
}

export interface Translator<Tree> {
  language: Language
  /** The sentence under a key, its placeholders filled. */
  (key: KeyOf<Tree>, params?: Params): string
  /** The same for a key that comes as data (a rule, an error, a way); undefined when no such words exist. */
  lookup(key: string, params?: Params): string | undefined
}

const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/**
 * Speaks one language. `{name}` is replaced by the param of that name; `{name|day|days}` by the word that fits
 * the number of that name (Intl.PluralRules). A param that is missing stays visible as `{name}`: a test finds it.
 */
export function createTranslator<Tree extends WordTree>(tree: Tree, language: Language): Translator<Tree> {
  const plural = new Intl.PluralRules(language)
  const fill = (sentence: string, params: Params) =>
    sentence.replace(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
      const value = params[name]
      if (value === undefined) return whole
      if (one === undefined) return String(value)
      return (plural.select(Number(value)) === 'one' ? one : other) ?? whole
    })
  const lookup = (key: string, params: Params = {}) => {
    const found = find(tree, key)
    return found === undefined ? undefined : fill(found, params)
  }
  const translate = (key: KeyOf<Tree>, params?: Params) => lookup(key, params) ?? key
  return Object.assign(translate, { language, lookup })
}

function find(tree: WordTree, key: string): string | undefined {
  let node: string | WordTree | undefined = tree
  for (const part of key.split('.')) {
    if (node === undefined || typeof node === 'string' || !Object.hasOwn(node, part)) return undefined
    node = node[part]
  }
  return typeof node === 'string' ? node : undefined
}
