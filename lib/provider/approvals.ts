import { append } from './intrinsics.ts'
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

export function createApprovals(): Approvals {
  let live: Approval[] = []

  function wentThrough(approval: Approval, gate: unknown, self: unknown): boolean {
    for (let i = 0; i < approval.used.length; i += 2)
      if (approval.used[i] === gate && approval.used[i + 1] === self) return true
    return false
  }

  function pass(approval: Approval, gate: unknown, self: unknown) {
    append(approval.used, gate)
    append(approval.used, self)
  }

  return {
    open: (text, source, gate, self) => {
      const approval: Approval = { text, source, used: [] }
      pass(approval, gate, self)
      append(live, approval)
      return () => {
        const rest: Approval[] = []
        for (let i = 0; i < live.length; i++) if (live[i] !== approval) append(rest, live[i] as Approval)
        live = rest
      }
    },
    isInside: (text, source, gate, self) => {
      for (let i = 0; i < live.length; i++) {
        const approval = live[i] as Approval
        if (approval.text !== text || wentThrough(approval, gate, self)) continue
        const otherChain = approval.source.chainId
        if (source.chainId && otherChain && source.chainId !== otherChain) continue
        pass(approval, gate, self)
        return true
      }
      return false
    },
  }
}
