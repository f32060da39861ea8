import { findProtocol, findToken } from '@/lib/state/registry'

/** Days that a redemption takes at least today: none that is certain where there is a queue; undefined: no queue. */
export function queueOf(tokenId: string): number | undefined {
  const token = findToken(tokenId)
  const redemption = token && findProtocol(token.protocol)?.tokens[token.id]?.redemption
  return redemption === 'queue' || redemption === 'cooldown' ? 0 : undefined
}
