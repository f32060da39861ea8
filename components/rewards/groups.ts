import type { Earning } from '@/lib/state/earnings'

export const GROUPS = ['token', 'account', 'chain'] as const
export type Grouping = (typeof GROUPS)[number]

export interface Group {
  key: string
  first: Earning
  all: Earning[]
}

const keyOf: Record<Grouping, (one: Earning) => string> = {
  token: ({ position }) => `${position.tokenId}-${position.chainId}`,
  account: ({ position }) => position.account,
  chain: ({ position }) => String(position.chainId),
}

/** The positions by token, account or chain, in the order they came. */
export function groupsOf(all: readonly Earning[], by: Grouping): Group[] {
  const groups = new Map<string, Group>()
  for (const one of all) {
    const key = keyOf[by](one)
    const group = groups.get(key)
    if (group) group.all.push(one)
    else groups.set(key, { key, first: one, all: [one] })
  }
  return [...groups.values()]
}
