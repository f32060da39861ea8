import { type Address, lower } from '../core/address.ts'
import { type Draft, feeBps, get, give } from './draft.ts'
import type { Approval } from './intent.ts'

/** Whose hands a token passes through inside a router's program. */
export type Party = 'sender' | 'router' | Address

interface Holding {
  /** What is certain to be there, after minimums and fees. */
  atLeast: bigint
  isExact: boolean
  /** Came out of a swap, rather than from the sender. */
  isBought: boolean
}

interface Receipt extends Holding {
  token: Address
  to: Exclude<Party, 'router'>
}

/**
 * Nets a router's program: what leaves the sender, what surely arrives. Token flows between swaps stay inside.
 * Source of the rule that the last minimum binds: shared by Universal Router and both swap routers.
 */
export class Ledger {
  private readonly given = new Map<Address, { amount: bigint; mode: 'exact' | 'max' }>()
  private readonly router = new Map<Address, Holding>()
  private readonly receipts: Receipt[] = []
  private keptBps = 0
  /** Set when something happened that the program's bytes do not bound. */
  doubt: string | undefined
  /** An allowance that the program takes by signature before it pays itself. */
  permit: Approval | undefined

  /** The sender pays: with the call's value, or from their balance. */
  pay(token: Address, amount: bigint, mode: 'exact' | 'max' = 'exact'): void {
    const key = lower(token)
    const before = this.given.get(key)
    this.given.set(key, {
      amount: (before?.amount ?? 0n) + amount,
      mode: before?.mode === 'max' ? 'max' : mode,
    })
  }

  /** What the sender handed to the router to work with; it may come back. */
  deposit(token: Address, amount: bigint): void {
    this.add(token, { atLeast: amount, isExact: true, isBought: false })
  }

  /** A swap pays out to the router, the sender or someone else. */
  buy(token: Address, atLeast: bigint, isExact: boolean, to: Party): void {
    const holding = { atLeast, isExact, isBought: true }
    if (to === 'router') this.add(token, holding)
    else this.receipts.push({ ...holding, token: lower(token), to })
  }

  /** The router spends its own: all of it when the amount is undefined. */
  spend(token: Address, amount: bigint | undefined): void {
    const holding = this.router.get(lower(token))
    if (!holding) return
    const left = amount === undefined || amount > holding.atLeast ? 0n : holding.atLeast - amount
    this.router.set(lower(token), { ...holding, atLeast: left })
  }

  /** The router's holding of one token becomes another: wrapping, unwrapping. */
  turn(from: Address, into: Address): void {
    const holding = this.router.get(lower(from))
    if (!holding) return
    this.router.delete(lower(from))
    this.add(into, holding)
  }

  /** A fee out of what the router holds: `part` of `whole`. */
  portion(token: Address, part: bigint, whole = 10_000n): void {
    const holding = this.router.get(lower(token))
    if (!holding || part > whole) return
    this.keptBps += feeBps(part, whole)
    this.router.set(lower(token), {
      ...holding,
      atLeast: holding.atLeast - (holding.atLeast * part) / whole,
      isExact: false,
    })
  }

  /** Everything of one token goes out, at least `min` of it; to the router itself is nowhere. What was never bought is change coming back. */
  sweep(token: Address, min: bigint, to: Party): void {
    if (to === 'router') return
    const key = lower(token)
    const holding = this.router.get(key)
    this.router.delete(key)
    // Change goes where the purchase went, or back: with anybody else it is what was paid, gone.
    const isOwn = to === 'sender' || this.receipts.some(receipt => receipt.to === to)
    const isChange = isOwn && !holding?.isBought && (holding !== undefined || this.given.has(key))
    if (isChange) {
      const paid = this.given.get(key)
      if (paid) paid.mode = 'max'
      else if (holding) for (const item of this.given.values()) item.mode = 'max'
      return
    }
    const known = holding?.atLeast ?? 0n
    const isExact = (holding?.isExact ?? false) && min <= known
    this.receipts.push({ token: key, to, atLeast: min > known ? min : known, isExact, isBought: true })
  }

  private add(token: Address, holding: Holding): void {
    const key = lower(token)
    const before = this.router.get(key)
    this.router.set(
      key,
      before && before.atLeast > 0n
        ? {
            atLeast: before.atLeast + holding.atLeast,
            isExact: before.isExact && holding.isExact,
            isBought: before.isBought || holding.isBought,
          }
        : holding,
    )
  }

  /** What the sender pays, where what arrives cannot be told. */
  payments(): Pick<Draft, 'give' | 'confidence' | 'reason'> {
    return {
      give: [...this.given].map(([token, { amount, mode }]) => give(token, amount, mode)),
      confidence: 'low',
      ...(this.doubt ? { reason: this.doubt } : {}),
    }
  }

  /** One swap out of all of it; undefined when nothing was bought. */
  swap(from: Address | undefined, deadlineS: bigint | undefined): Draft | undefined {
    const bought = new Map<Address, { amount: bigint; isExact: boolean }>()
    for (const { token, atLeast, isExact } of this.receipts) {
      const before = bought.get(token)
      bought.set(token, {
        amount: (before?.amount ?? 0n) + atLeast,
        isExact: isExact && (before?.isExact ?? true),
      })
    }
    if (bought.size === 0) return undefined
    const to = this.receipts.map(receipt => (receipt.to === 'sender' ? from : receipt.to))
    const stranger = to.find(address => address !== from)
    const isRound = [...bought.keys()].some(token => this.given.has(token))
    const doubt =
      this.doubt ?? (this.given.size !== 1 || bought.size !== 1 || isRound ? 'several-legs' : undefined)
    return {
      kind: 'swap',
      approval: this.permit,
      feeBps: this.keptBps,
      give: [...this.given].map(([token, { amount, mode }]) => give(token, amount, mode)),
      receive: [...bought].map(([token, { amount, isExact }]) =>
        get(token, amount, isExact ? 'exact' : 'min'),
      ),
      recipient: stranger ?? from,
      deadlineS,
      ...(doubt ? { confidence: 'low', reason: doubt } : {}),
    }
  }
}
