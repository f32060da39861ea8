import type { Holding } from '@/lib/state/holdings'

/** What a search looks through, per holding: symbol, names of token, protocol and chain. */
export interface Searchable {
  holding: Holding
  text: string
}

/** Every word of the search must occur; letter case and accents do not count. */
export function filterHoldings(all: readonly Searchable[], search: string): Holding[] {
  const plain = (text: string) => text.normalize('NFKD').toLowerCase()
  const words = plain(search).split(/\s+/).filter(Boolean)
  return all
    .filter(({ text }) => words.every(word => plain(text).includes(word)))
    .map(({ holding }) => holding)
}
