import { type Address, parseEther } from 'viem'
import { ACCOUNTS } from './accounts.ts'
import { ETHEREUM } from './addresses.ts'
import { type Chain, KEEPER } from './chain.ts'
import { type Change, Ledger, type LedgerToken } from './ledger.ts'
import { FIRST_POOLED_ETHER, FIRST_SHARES } from './lido.ts'
import { StEthModel } from './stEthModel.ts'

export const APPROVE = 'function approve(address,uint256) returns (bool)'
export const SEND = 'function transfer(address,uint256) returns (bool)'
export const MAX = 2n ** 256n - 1n

/** Acts on Lido and the ledger at once: what is done to the contracts is computed and written down apart. */
export class Books {
  readonly ledger = new Ledger()
  readonly model = new StEthModel(FIRST_SHARES, FIRST_POOLED_ETHER)
  readonly holder = ACCOUNTS[0]!.address
  readonly friend = ACCOUNTS[1]!.address
  readonly stranger = ACCOUNTS[2]!.address
  readonly chain: Chain

  constructor(chain: Chain) {
    this.chain = chain
  }

  /** A transaction of the holder. */
  act(to: Address, signature: string, args: readonly unknown[] = [], ether = '0'): Promise<unknown> {
    return this.chain.write(to, signature, args, { from: this.holder, value: parseEther(ether) })
  }

  /** Writes down what the block just mined changed for the holder. */
  async note(token: LedgerToken, kind: Change['kind'], shares: bigint): Promise<void> {
    this.ledger.changes.push({ timestampS: await this.chain.now(), token, kind, shares })
  }

  async noteStEthRate(): Promise<void> {
    const { ether: numerator, shares: denominator } = this.model
    this.ledger.rates.push({ timestampS: await this.chain.now(), token: 'stETH', numerator, denominator })
  }

  /** Stakes at Lido. The shares that the sender gets. */
  async submit(from: Address, value: bigint): Promise<bigint> {
    const signature = 'function submit(address) payable returns (uint256)'
    await this.chain.write(ETHEREUM.stETH, signature, [KEEPER], { from, value })
    const shares = this.model.submit(value)
    await this.noteStEthRate()
    return shares
  }

  /** Asks Lido's queue. The shares that leave the sender, for the first amount. */
  async request(from: Address, amounts: readonly bigint[]): Promise<bigint> {
    await this.chain.write(ETHEREUM.stETH, APPROVE, [ETHEREUM.withdrawalQueue, MAX], { from })
    const signature = 'function requestWithdrawals(uint256[],address) returns (uint256[])'
    await this.chain.write(ETHEREUM.withdrawalQueue, signature, [amounts, from], { from })
    const shares = amounts.map(amount => this.model.request(amount))
    return shares[0] ?? 0n
  }

  async finalize(lastId: number): Promise<void> {
    await this.chain.write(ETHEREUM.withdrawalQueue, 'function devnetFinalize(uint256)', [BigInt(lastId)])
    this.model.finalize(lastId)
    await this.noteStEthRate()
  }
}
