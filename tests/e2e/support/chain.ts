import { createPublicClient, encodeFunctionData, type Hex, http, maxUint256, parseAbi } from 'viem'
import * as contracts from '../../devnet/dapp/contracts'
import type { Surroundings } from './surroundings'

/** Reads the devnet itself, past everything that is under test. */
export function chainClient({ anvilUrls }: Surroundings, chainId = 1) {
  const url = anvilUrls[chainId]
  if (!url) throw new Error(`The devnet has no chain ${chainId}.`)
  return createPublicClient({ transport: http(url) })
}

const balance = parseAbi(['function balanceOf(address) view returns (uint256)'])

export function balanceOf(around: Surroundings, token: Hex, account: Hex, chainId = 1): Promise<bigint> {
  const call = { address: token, abi: balance, functionName: 'balanceOf', args: [account] } as const
  return chainClient(around, chainId).readContract(call)
}

/** Asks the node of Ethereum itself. */
export async function rpc({ anvilUrls }: Surroundings, method: string, params: unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const headers = { 'content-type': 'application/json' }
  const reply = await (await fetch(anvilUrls['1'] as string, { method: 'POST', headers, body })).json()
  if (reply.error) throw new Error(`${method}: ${reply.error.message}`)
  return reply.result
}

const { STETH, WSTETH, RETH, CURVE_STETH_POOL, SWAP_ROUTER_02, PERMIT2, AAVE_POOL, erc20 } = contracts

const ALLOWANCES: [Hex, Hex][] = [
  [STETH, CURVE_STETH_POOL],
  [STETH, WSTETH],
  [WSTETH, SWAP_ROUTER_02],
  [WSTETH, PERMIT2],
  [WSTETH, AAVE_POOL],
  [RETH, SWAP_ROUTER_02],
]

/** Lets the places the dapp trades at move the account's tokens, so that a test may begin with the swap itself. */
export async function allowEverything(around: Surroundings, from: Hex): Promise<void> {
  for (const [to, spender] of ALLOWANCES) {
    const data = encodeFunctionData({ abi: erc20, functionName: 'approve', args: [spender, maxUint256] })
    await rpc(around, 'eth_sendTransaction', [{ from, to, data }])
  }
  await rpc(around, 'anvil_mine', ['0x1'])
}

/** Mines what waits. */
export async function mine(around: Surroundings): Promise<void> {
  await rpc(around, 'anvil_mine', ['0x1'])
}
