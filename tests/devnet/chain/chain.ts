import {
  type Abi,
  type Address,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  numberToHex,
  parseAbi,
} from 'viem'

interface Receipt {
  status: Hex
  transactionHash: Hex
  blockNumber: Hex
  logs: { address: Address; topics: Hex[]; data: Hex }[]
}

/** Who plants and pays when nobody else is named: not one of the dev accounts. */
export const KEEPER: Address = '0x00000000000000000000000000000000c0ffee00'

export interface Call {
  from?: Address
  value?: bigint
}

/** An anvil spoken to directly. Function signatures are human-readable: `function balanceOf(address) view returns (uint256)`. */
export class Chain {
  readonly id: 1 | 42161
  readonly url: string
  private nextId = 1
  private readonly abis = new Map<string, Abi>()

  constructor(id: 1 | 42161, url: string) {
    this.id = id
    this.url = url
  }

  async rpc<T = unknown>(method: string, params: readonly unknown[] = []): Promise<T> {
    const body = JSON.stringify({ jsonrpc: '2.0', id: this.nextId++, method, params })
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const answer = await response.json()
    if (answer.error) throw new Error(`${method}: ${answer.error.message} ${answer.error.data ?? ''}`)
    return answer.result
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a signature returns is known to the caller only
  async read<T = any>(
    to: Address,
    signature: string,
    args: readonly unknown[] = [],
    block: string = 'latest',
  ): Promise<T> {
    const abi = this.abiOf(signature)
    const data = encodeFunctionData({ abi, args })
    const result = await this.rpc<Hex>('eth_call', [{ from: KEEPER, to, data }, block])
    return decodeFunctionResult({ abi, data: result, args }) as T
  }

  write(to: Address, signature: string, args: readonly unknown[] = [], call: Call = {}): Promise<Receipt> {
    return this.send(to, encodeFunctionData({ abi: this.abiOf(signature), args }), call)
  }

  /** Sends and waits for its block. Throws with the contract's reason when it reverts. */
  async send(to: Address, data: Hex = '0x', { from = KEEPER, value = 0n }: Call = {}): Promise<Receipt> {
    const transaction = { from, to, data, value: numberToHex(value), gas: numberToHex(16_000_000) }
    const receipt = await this.rpc<Receipt>('eth_sendTransactionSync', [transaction])
    if (receipt.status === '0x1') return receipt
    await this.rpc('eth_call', [transaction, numberToHex(BigInt(receipt.blockNumber) - 1n)])
    throw new Error(`transaction ${receipt.transactionHash} reverted`)
  }

  /**
   * Puts a contract at its mainnet address. Its creation code is planted there and called, so that the constructor
   * runs in the storage and under the name of that address; what it returns is the code that stays.
   */
  async plant(
    to: Address,
    artifact: { abi: Abi | readonly unknown[]; bytecode: Hex },
    args: readonly unknown[] = [],
  ): Promise<void> {
    const initCode = encodeDeployData({ abi: artifact.abi as Abi, bytecode: artifact.bytecode, args })
    await this.rpc('anvil_setCode', [to, initCode])
    const runtime = await this.rpc<Hex>('eth_call', [
      { from: KEEPER, to, gas: numberToHex(16_000_000) },
      'latest',
    ])
    await this.send(to)
    await this.rpc('anvil_setCode', [to, runtime])
  }

  setBalance(account: Address, wei: bigint): Promise<unknown> {
    return this.rpc('anvil_setBalance', [account, numberToHex(wei)])
  }

  async balance(account: Address): Promise<bigint> {
    return BigInt(await this.rpc<Hex>('eth_getBalance', [account, 'latest']))
  }

  async now(): Promise<number> {
    return Number((await this.rpc<{ timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])).timestamp)
  }

  /** The next block gets this time. */
  setNextTime(timestampS: number): Promise<unknown> {
    return this.rpc('evm_setNextBlockTimestamp', [timestampS])
  }

  /** Contract calls of `act` get a block each at once; afterwards blocks come every `intervalS` again. */
  async atOnce<T>(intervalS: number, act: () => Promise<T>): Promise<T> {
    await this.rpc('evm_setAutomine', [true])
    try {
      return await act()
    } finally {
      await this.rpc('evm_setIntervalMining', [intervalS])
    }
  }

  private abiOf(signature: string): Abi {
    const known = this.abis.get(signature)
    if (known) return known
    const abi = parseAbi([signature]) as Abi
    this.abis.set(signature, abi)
    return abi
  }
}
