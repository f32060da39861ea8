import { textOf } from './copy.ts'
import { append, create } from './intrinsics.ts'
import { isGuarded } from './methods.ts'
import type { Payload } from './review.ts'
import type { Source } from './source.ts'

/** Where a call came in. */
export interface Door {
  /** The function that was wrapped. */
  original: unknown
  self: unknown
  source: Source
}

/** A request that was let through and has not been answered yet. */
interface Approval {
  text: string
  /** The argument it was forwarded in: a wallet that is not ready yet may call itself with it later. */
  first: unknown
  source: Source
  used: Door[]
}

export interface Approvals {
  /** Remembers what is let through; call the result when the answer is there. */
  open(items: Payload[], first: unknown, door: Door): () => void
  /**
   * Whether this call is the inside of one that was let through: a wallet's `sendAsync` calling its own `request`,
   * a relay calling another wallet. Same method and parameters, same chain, and each door once (or with the very
   * object that we forwarded).
   */
  areInside(items: Payload[], first: unknown, door: Door): boolean
}

function isUsed(used: Door[], { original, self }: Door): boolean {
  for (let i = 0; i < used.length; i++)
    if (used[i]?.original === original && used[i]?.self === self) return true
  return false
}

/** `id` and `jsonrpc` are left out: wallets drop them on the way from one entry point to another. */
const contentOf = ({ method, params }: Payload) => textOf([method, params])

export function createApprovals(): Approvals {
  const live: Record<string, Approval> = create(null)
  let count = 0

  function isInside(item: Payload, first: unknown, door: Door): boolean {
    const text = contentOf(item)
    for (const id in live) {
      const approval = live[id] as Approval
      const here = door.source.chainId
      const there = approval.source.chainId
      const isElsewhere = here && there && here !== there
      const isSpent = isUsed(approval.used, door) && approval.first !== first
      if (approval.text !== text || isElsewhere || isSpent) continue
      append(approval.used, door)
      return true
    }
    return false
  }

  return {
    open(items, first, door) {
      const from = count
      for (let i = 0; i < items.length; i++)
        if (isGuarded(items[i]))
          live[count++] = { text: contentOf(items[i] as Payload), first, source: door.source, used: [door] }
      const to = count
      return () => {
        for (let id = from; id < to; id++) delete live[id]
      }
    },
    areInside(items, first, door) {
      for (let i = 0; i < items.length; i++) {
        if (isGuarded(items[i]) && !isInside(items[i] as Payload, first, door)) return false
      }
      return true
    },
  }
}
