import { findProtocol, findToken } from '@/lib/state/registry'

/** Whether holders can ask the protocol itself for it back, and wait. */
export function hasQueue(tokenId: string): boolean {
  const token = findToken(tokenId)
  const redemption = token && findProtocol(token.protocol)?.tokens[token.id]?.redemption
  return redemption === 'queue' || redemption === 'cooldown'
}
