import { encodeDeployData, type Hex } from 'viem'
import { compileStandIns } from '../../devnet/chain/compile'
import { chainClient, mine } from './chain'
import type { Surroundings } from './surroundings'

/** Puts a token on the devnet that calls itself what it likes. */
export async function posingToken(around: Surroundings, symbol: string): Promise<Hex> {
  const { abi, bytecode } = compileStandIns().MintableErc20!
  const client = chainClient(around)
  const data = encodeDeployData({ abi, bytecode, args: ['Liquid staked Ether', symbol] })
  const params = [{ from: around.accounts[0], data }]
  const hash = await client.request({ method: 'eth_sendTransaction' as never, params: params as never })
  await mine(around)
  const { contractAddress } = await client.waitForTransactionReceipt({ hash, pollingInterval: 100 })
  if (!contractAddress) throw new Error('The token was not put on the chain.')
  return contractAddress
}
