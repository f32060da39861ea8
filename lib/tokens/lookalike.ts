import type { Token } from './defineToken.ts'
import { findTokenAt, TOKENS } from './index.ts'

/** Letters of other scripts that are drawn like Latin ones. */
const LIKE = 'асеѕхортнкмвуіτεηορχκνμβ'
const LATIN = 'acesxopthkmbyitehopxkvmb'
const HOMOGLYPHS = new Map([...LIKE].map((letter, i) => [letter, LATIN.charAt(i)]))

/**
 * The token that another contract looks like by symbol or name, though it is not it. Undefined when it looks
 * like none, and for the token itself: only chain and address decide who is who.
 */
export function lookalikeOf(
  chainId: number,
  address: string,
  { symbol, name }: { symbol: string; name?: string },
): Token | undefined {
  if (findTokenAt(chainId, address)) return undefined
  const names = [symbol, name ?? ''].map(skeleton)
  return TOKENS.find(token => names.includes(skeleton(token.symbol)) || names.includes(skeleton(token.name)))
}

export function isLookalike(chainId: number, address: string, symbol: string): boolean {
  return lookalikeOf(chainId, address, { symbol }) !== undefined
}

/** What the eye reads: without case, spaces, marks and invisible letters, look-alike letters as Latin. */
function skeleton(text: string): string {
  return [...text.normalize('NFKD').toLowerCase()]
    .map(letter => HOMOGLYPHS.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{Letter}\p{Number}+-]/gu, '')
}
