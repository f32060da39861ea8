const E27 = 10n ** 27n

interface Request {
  amount: bigint
  shares: bigint
}

/** Lido's share arithmetic in whole numbers, beside the contract. lidofinance/core:contracts/0.4.24/StETH.sol */
export class StEthModel {
  shares: bigint
  ether: bigint
  /** Requests of the withdrawal queue, in order; the first `finalized` of them are paid. */
  readonly requests: Request[] = []
  finalized = 0

  constructor(shares: bigint, ether: bigint) {
    this.shares = shares
    this.ether = ether
  }

  sharesFor(amount: bigint): bigint {
    return (amount * this.shares) / this.ether
  }

  amountFor(shares: bigint): bigint {
    return (shares * this.ether) / this.shares
  }

  submit(value: bigint): bigint {
    const minted = this.sharesFor(value)
    this.shares += minted
    this.ether += value
    return minted
  }

  /** An oracle report: rewards before the fee of 10 %, or a loss, which has none. */
  report(delta: bigint): void {
    const fee = delta > 0n ? delta / 10n : 0n
    this.ether += delta
    this.shares += (fee * this.shares) / (this.ether - fee)
  }

  /** The shares that leave the holder. */
  request(amount: bigint): bigint {
    const shares = this.sharesFor(amount)
    this.requests.push({ amount, shares })
    return shares
  }

  finalize(lastId: number): void {
    const maxRate = (this.ether * E27) / this.shares
    const paid = this.requests.slice(this.finalized, lastId)
    this.finalized = lastId
    for (const { amount, shares } of paid) {
      this.ether -= (amount * E27) / shares > maxRate ? (shares * maxRate) / E27 : amount
      this.shares -= shares
    }
  }
}
