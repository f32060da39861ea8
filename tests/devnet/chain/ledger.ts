export type LedgerToken =
  | 'stETH'
  | 'wstETH'
  | 'rETH'
  | 'frxETH'
  | 'sfrxETH'
  | 'cbETH'
  | 'eETH'
  | 'weETH'
  | 'ankrETH'

/** What account 0 gained or gave. Shares of a rebasing token, tokens of the others. */
export interface Change {
  timestampS: number
  token: LedgerToken
  kind: 'deposit' | 'transfer-in' | 'transfer-out' | 'wrap' | 'unwrap' | 'request-withdrawal' | 'redeem'
  shares: bigint
}

/** From this time on one share is numerator ÷ denominator of the underlying, growing by `drip` if there is one. */
export interface Rate {
  timestampS: number
  token: LedgerToken
  numerator: bigint
  denominator: bigint
  drip?: { amount: bigint; fromS: number; toS: number }
}

/**
 * The books of account 0 on Ethereum, kept beside the contracts in whole numbers: who tests the product's rewards
 * compares with these. Everything rounds down, as the contracts do.
 */
export class Ledger {
  readonly changes: Change[] = []
  readonly rates: Rate[] = []

  sharesAt(token: LedgerToken, timestampS: number): bigint {
    return this.changes
      .filter(change => change.token === token && change.timestampS <= timestampS)
      .reduce((sum, change) => sum + change.shares, 0n)
  }

  /** What `shares` were worth in the underlying. Throws when the token had no rate yet. */
  worthAt(token: LedgerToken, shares: bigint, timestampS: number): bigint {
    if (token === 'frxETH') return shares
    const told = token === 'wstETH' ? 'stETH' : token === 'eETH' ? 'weETH' : token
    const rate = this.rates.findLast(entry => entry.token === told && entry.timestampS <= timestampS)
    if (!rate) throw new Error(`the ledger has no rate of ${token} at ${timestampS}`)
    return (shares * (rate.numerator + dripped(rate, timestampS))) / rate.denominator
  }

  balanceAt(token: LedgerToken, timestampS: number): bigint {
    return this.worthAt(token, this.sharesAt(token, timestampS), timestampS)
  }

  /** Wei earned in (fromS, toS]: between the holder's own changes, shares × the change of the rate. */
  rewards(token: LedgerToken, fromS: number, toS: number): bigint {
    const inside = this.changes
      .filter(change => change.token === token && change.timestampS > fromS && change.timestampS <= toS)
      .map(change => change.timestampS)
    const times = [...new Set([fromS, ...inside, toS])]
    let sum = 0n
    for (let index = 1; index < times.length; index++) {
      const [start, end] = [times[index - 1] ?? fromS, times[index] ?? toS]
      const shares = this.sharesAt(token, start)
      // At `end` the rate of that moment counts, whatever the holder did then.
      if (shares > 0n) sum += this.worthAt(token, shares, end) - this.worthAt(token, shares, start)
    }
    return sum
  }

  /** Since the first change of the token. */
  allRewards(token: LedgerToken, toS: number): bigint {
    const first = this.changes.find(change => change.token === token)
    return first ? this.rewards(token, first.timestampS, toS) : 0n
  }

  toJson(): string {
    const write = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value)
    return JSON.stringify({ changes: this.changes, rates: this.rates }, write)
  }

  static fromJson(json: string): Ledger {
    const read = (_: string, value: unknown): unknown =>
      typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value
    const { changes, rates }: { changes: Change[]; rates: Rate[] } = JSON.parse(json, read)
    const ledger = new Ledger()
    ledger.changes.push(...changes)
    ledger.rates.push(...rates)
    return ledger
  }
}

function dripped({ drip }: Rate, timestampS: number): bigint {
  if (!drip) return 0n
  if (timestampS >= drip.toS) return drip.amount
  return (drip.amount * BigInt(timestampS - drip.fromS)) / BigInt(drip.toS - drip.fromS)
}
