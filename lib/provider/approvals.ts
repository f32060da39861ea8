import { append, create } from './intrinsics.ts'
import type { Source } from './source.ts'

/** A request that was let through and has not been answered yet. */
interface Approval {
  text: string
  source: Source
  /** The doors it went through: gate and `this`, in turns. */
  used: unknown[]
}

export interface Approvals {
  /** Remembers what is let through; call the result when the answer is there. */
  open(text: string, source: Source, gate: unknown, self: unknown): () => void
  /**
   * Whether this call is the inside of one that was let through: a wallet's `sendAsync` calling its own `request`,
   * a relay calling another wallet. Same content, another door, same chain, each door once.
   */
  isInside(text: string, source: Source, gate: unknown, self: unknown): boolean
}

function isUsed({ used }: Approval, gate: unknown, self: unknown): boolean {
  for (let i = 0; i < used.length; i += 2) if (used[i] === gate && used[i + 1] === self) return true
  return false
}

export function createApprovals(): Approvals {
  const live: Record<number, Approval> = create(null)
  let count = 0
  return {
    open: (text, source, gate, self) => {
      const id = count++
      live[id] = { text, source, used: [gate, self] }
      return () => {
        delete live[id]
      }
    },
    isInside: (text, source, gate, self) => {
      for (const id in live) {
        const approval = live[id] as Approval
        const otherChain = approval.source.chainId
        const isElsewhere = source.chainId && otherChain && source.chainId !== otherChain
        if (approval.text !== text || isElsewhere || isUsed(approval, gate, self)) continue
        append(approval.used, gate)
        append(approval.used, self)
        return true
      }
      return false
    },
  }
}
