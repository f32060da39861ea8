import { isSameAddress } from '../core/address.ts'
import { cbETH } from './cbETH.ts'
import type { Token } from './defineToken.ts'
import { frxETH } from './frxETH.ts'
import { rETH } from './rETH.ts'
import { sfrxETH } from './sfrxETH.ts'
import { stETH } from './stETH.ts'
import { weETH } from './weETH.ts'
import { wstETH } from './wstETH.ts'

export const TOKENS: readonly Token[] = [stETH, wstETH, rETH, frxETH, sfrxETH, cbETH, weETH]

export function findToken(id: string): Token | undefined {
  return TOKENS.find(token => token.id === id)
}

/** By chain and address, never by symbol: other tokens carry the same. */
export function findTokenAt(chainId: number, address: string): Token | undefined {
  return TOKENS.find(token => isSameAddress(token.addresses[chainId]?.address, address))
}
