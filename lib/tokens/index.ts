import { isSameAddress } from '../core/address.ts'
import type { Token } from './defineToken.ts'
import { stETH } from './stETH.ts'
import { wstETH } from './wstETH.ts'

export const TOKENS: readonly Token[] = [stETH, wstETH]

export function findToken(id: string): Token | undefined {
  return TOKENS.find(token => token.id === id)
}

/** By chain and address, never by symbol: other tokens carry the same. */
export function findTokenAt(chainId: number, address: string): Token | undefined {
  return TOKENS.find(token => isSameAddress(token.addresses[chainId]?.address, address))
}
