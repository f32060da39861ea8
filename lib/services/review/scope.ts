import type { Address } from '../../core/address.ts'
import type { Effects, Facts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import { findTokenAt } from '../../tokens/index.ts'
import { mentionsOf } from './mentions.ts'

/** Whether a token of the registry is named by these intents, called by them, or moved. */
export function concernsLst(
  chainId: number,
  intents: readonly Intent[],
  effects: Effects | undefined,
): boolean {
  return (
    mentionsOf(chainId, intents, effects).some(({ token }) => token !== undefined) ||
    intents.some(({ target }) => target !== undefined && findTokenAt(chainId, target) !== undefined)
  )
}

/**
 * A single call that nobody understands but whose simulation shows an exchange is judged by what was seen. It stays
 * of low confidence: what it allows for later is not in the effects.
 */
export function seenOnly(intents: readonly Intent[], { effects, account }: Facts): readonly Intent[] {
  const [intent, ...others] = intents
  if (!intent || others.length > 0 || intent.kind !== 'unknown' || !effects || effects.reverted)
    return intents
  const changes = Object.entries(effects.changes) as [Address, bigint][]
  const left = changes.filter(([, change]) => change < 0n)
  const came = changes.filter(([, change]) => change > 0n)
  if (left.length === 0 || came.length === 0) return intents
  return [
    {
      ...intent,
      kind: 'swap',
      give: left.map(([token, change]) => ({ token, amount: -change, mode: 'exact' })),
      receive: came.map(([token]) => ({ token, amount: undefined, mode: undefined })),
      recipient: account,
      basis: 'simulated',
      confidence: 'low',
    },
  ]
}
