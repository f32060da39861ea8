import { arbitrum } from './arbitrum.ts'
import type { Chain } from './defineChain.ts'
import { ethereum } from './ethereum.ts'

export const CHAINS: readonly Chain[] = [ethereum, arbitrum]

export function findChain(chainId: number): Chain | undefined {
  return CHAINS.find(chain => chain.id === chainId)
}
