import { decodeAbiParameters, encodeFunctionData, toHex } from 'viem'
import { namehash, packetToBytes } from 'viem/ens'
import { parseAbi } from '../../core/abi.ts'
import { type Address, type Hex, lower, ZERO_ADDRESS } from '../../core/address.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { RpcCallError } from '../../io/rpc/errors.ts'

export type NameRpc = Pick<Rpc, 'ask'>

type Problem = 'name-not-found' | 'name-off-chain' | 'rpc-unavailable' | 'not-an-address'

/** ENS Universal Resolver on Ethereum. Source: viem/chains:mainnet contracts.ensUniversalResolver. */
export const UNIVERSAL_RESOLVER: Address = '0xeeeeeeee14d718c2b47d9923deab1335e144eeee'
const abi = parseAbi([
  'function resolve(bytes name, bytes data) view returns (bytes result, address resolver)',
  'function addr(bytes32 node) view returns (address)',
])
/** `OffchainLookup(address,string[],bytes,bytes4,bytes)` of EIP-3668: the name lives on a server. */
const OFFCHAIN_LOOKUP = '0x556f1830'

/**
 * The address of an ENS name as ENSIP-15 writes it (the page that asks has brought it into that form), asked on chain
 * only: no gateway is contacted (CCIP read is off).
 */
export async function resolveName(
  rpc: NameRpc,
  name: string,
): Promise<{ address: Address; name: string } | { problem: Problem }> {
  if (!name.includes('.')) return { problem: 'not-an-address' }
  const inner = encodeFunctionData({ abi, functionName: 'addr', args: [namehash(name)] })
  const data = encodeFunctionData({ abi, functionName: 'resolve', args: [toHex(packetToBytes(name)), inner] })
  try {
    const { result } = await rpc.ask(1, 'eth_call', [{ to: UNIVERSAL_RESOLVER, data }, 'latest'])
    const address = readResolved(result)
    return address ? { address, name } : { problem: 'name-not-found' }
  } catch (error) {
    if (!(error instanceof RpcCallError)) return { problem: 'rpc-unavailable' }
    return { problem: error.data?.startsWith(OFFCHAIN_LOOKUP) ? 'name-off-chain' : 'name-not-found' }
  }
}

function readResolved(result: unknown): Address | undefined {
  if (typeof result !== 'string' || result.length < 2 + 64 * 3) return undefined
  const [inner] = decodeAbiParameters([{ type: 'bytes' }, { type: 'address' }], result as Hex)
  if (inner.length < 2 + 64) return undefined
  const [address] = decodeAbiParameters([{ type: 'address' }], inner)
  return address === ZERO_ADDRESS ? undefined : lower(address)
}
