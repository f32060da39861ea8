import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { parseAbi } from '../../core/abi.ts'
import type { Address, Hex } from '../../core/address.ts'
import { type NameRpc, UNIVERSAL_RESOLVER } from './resolveName.ts'

/** Source: viem/constants/abis.ts universalResolverReverseAbi. */
const abi = parseAbi([
  'function reverseWithGateways(bytes reverseName, uint256 coinType, string[] gateways) view returns (string resolvedName, address resolver, address reverseResolver)',
])
/** SLIP-44: ether. */
const ETH = 60n
/** Names of plain letters look like no other; what lies beyond could, and is not shown unasked. */
const PLAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/**
 * The name that an account goes by, asked on chain only; the resolver itself checks that the name leads back to the
 * account. Undefined: it has none, one that is not plain, one that is off chain, or it could not be asked.
 */
export async function reverseName(rpc: NameRpc, account: Address): Promise<string | undefined> {
  const data = encodeFunctionData({
    abi,
    functionName: 'reverseWithGateways',
    args: [account, ETH, []],
  })
  try {
    const { result } = await rpc.ask(1, 'eth_call', [{ to: UNIVERSAL_RESOLVER, data }, 'latest'])
    const [name] = decodeFunctionResult({ abi, functionName: 'reverseWithGateways', data: result as Hex })
    return PLAIN.test(name) ? name : undefined
  } catch {
    // A name is a comfort: without it the address is shown. What is wrong with the chain is told elsewhere.
    return undefined
  }
}
