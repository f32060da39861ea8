import { findToken } from '@/lib/tokens/index'
import { Chain } from '../../../devnet/chain/chain'
import { type Change, Ledger } from '../../../devnet/chain/ledger'
import type { Devnet } from '../../../devnet/chain/startDevnet'
import { StEthModel } from '../../../devnet/chain/stEthModel'

/**
 * Shares that rebase, rates of four kinds, one of two tokens (its rate drips), one that is told the other way round
 * (tokens per ether), and one that is bridged.
 */
export const MOVED = ['stETH', 'wstETH', 'rETH', 'cbETH', 'weETH', 'sfrxETH', 'ankrETH'] as const
export type Moved = (typeof MOVED)[number]
/** Account 0 with its thirty days, and two that begin with nothing. */
export const WHO = [0, 5, 6]
export const ARBITRUM = 42_161

const addressOf = (token: Moved, chainId: number) =>
  findToken(token.toLowerCase())!.addresses[chainId]!.address

/** The chains and, for each account, what an outsider wrote down of both. */
export class RandomWorld {
  readonly ethereum: Chain
  readonly arbitrum: Chain
  readonly home: Map<number, Ledger>
  readonly away = new Map(WHO.map(who => [who, new Ledger()]))
  readonly devnet: Devnet

  private readonly times = new Map<number, Promise<number[]>>()

  constructor(devnet: Devnet) {
    this.devnet = devnet
    this.ethereum = new Chain(1, devnet.chains[1].anvilUrl)
    this.arbitrum = new Chain(ARBITRUM, devnet.chains[ARBITRUM].anvilUrl)
    this.home = new Map(WHO.map(who => [who, who === 0 ? devnet.ledger : new Ledger()]))
  }

  /** Of a chain on which nothing happens any more. */
  timesOf(chainId: 1 | 42_161): Promise<number[]> {
    const known = this.times.get(chainId) ?? blockTimes(chainId === 1 ? this.ethereum : this.arbitrum)
    this.times.set(chainId, known)
    return known
  }

  addressOf = (who: number) => this.devnet.accounts[who]!.address

  async write(
    who: number,
    to: `0x${string}`,
    signature: string,
    args: unknown[],
    value = 0n,
  ): Promise<number> {
    const from = this.addressOf(who)
    await this.ethereum.atOnce(12, () => this.ethereum.write(to, signature, args, { from, value }))
    return this.ethereum.now()
  }

  note(who: number, token: Moved, timestampS: number, shares: bigint, kind?: Change['kind']): void {
    const moved = shares < 0n ? 'transfer-out' : 'transfer-in'
    this.home.get(who)!.changes.push({ timestampS, token, kind: kind ?? moved, shares })
  }

  /** So many percent of what the ledger says is held now. */
  async partOf(who: number, token: Moved, percent: number): Promise<bigint> {
    return (this.home.get(who)!.sharesAt(token, await this.ethereum.now()) * BigInt(percent)) / 100n
  }

  /** Lido's totals as they stand, for arithmetic outside the contracts. */
  async lido(): Promise<StEthModel> {
    const view = (name: string) =>
      this.ethereum.read<bigint>(addressOf('stETH', 1), `function ${name}() view returns (uint256)`)
    return new StEthModel(await view('getTotalShares'), await view('getTotalPooledEther'))
  }

  async move(token: Moved, from: number, to: number, percent: number): Promise<void> {
    const moved = await this.partOf(from, token, percent)
    if (moved === 0n) return
    const name = token === 'stETH' ? 'transferShares' : 'transfer'
    const signature = `function ${name}(address,uint256) returns (uint256)`
    const timestampS = await this.write(from, addressOf(token, 1), signature, [this.addressOf(to), moved])
    this.note(from, token, timestampS, -moved)
    this.note(to, token, timestampS, moved)
  }

  /** Into wstETH or out of it, by the same divisions as the contracts, done here. */
  async wrap(who: number, percent: number, isOut: boolean): Promise<void> {
    const [stETH, wstETH] = [addressOf('stETH', 1), addressOf('wstETH', 1)]
    const part = await this.partOf(who, isOut ? 'wstETH' : 'stETH', percent)
    const model = await this.lido()
    const ether = model.amountFor(part)
    const shares = model.sharesFor(ether)
    if (shares === 0n) return
    if (isOut) {
      const atS = await this.write(who, wstETH, 'function unwrap(uint256) returns (uint256)', [part])
      this.note(who, 'wstETH', atS, -part, 'unwrap')
      this.note(who, 'stETH', atS, shares, 'unwrap')
      return
    }
    await this.write(who, stETH, 'function approve(address,uint256) returns (bool)', [wstETH, ether])
    const atS = await this.write(who, wstETH, 'function wrap(uint256) returns (uint256)', [ether])
    this.note(who, 'stETH', atS, -shares, 'wrap')
    this.note(who, 'wstETH', atS, shares, 'wrap')
  }

  async moveBridged(from: number, to: number, percent: number, earliestS: number): Promise<void> {
    const atS = Math.max(earliestS, (await this.arbitrum.now()) + 1)
    const held = this.away.get(from)!.sharesAt('wstETH', atS)
    const moved = (held * BigInt(percent)) / 100n
    if (moved === 0n) return
    await this.arbitrum.setNextTime(atS)
    const sender = { from: this.addressOf(from) }
    const signature = 'function transfer(address,uint256) returns (bool)'
    await this.arbitrum.atOnce(12, () =>
      this.arbitrum.write(addressOf('wstETH', ARBITRUM), signature, [this.addressOf(to), moved], sender),
    )
    const timestampS = await this.arbitrum.now()
    this.away.get(from)!.changes.push({ timestampS, token: 'wstETH', kind: 'transfer-out', shares: -moved })
    this.away.get(to)!.changes.push({ timestampS, token: 'wstETH', kind: 'transfer-in', shares: moved })
  }
}

/** The times of all blocks, asked of the node and not of the product. */
export async function blockTimes(chain: Chain): Promise<number[]> {
  const head = Number(await chain.rpc('eth_blockNumber'))
  const blocks = Array.from({ length: head + 1 }, (_, n) =>
    chain.rpc<{ timestamp: string }>('eth_getBlockByNumber', [`0x${n.toString(16)}`, false]),
  )
  return (await Promise.all(blocks)).map(({ timestamp }) => Number(timestamp))
}
