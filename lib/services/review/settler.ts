import type { Address } from '../../core/address.ts'
import { calldata, uintOf } from '../../core/reading.ts'
import { addressOf } from '../../guard/draft.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Part } from '../ask/answers.ts'

/**
 * 0x's contracts change with every release, and any contract can be called like one: its registry says which is
 * genuine. Source: 0xProject/0x-settler:README.md
 */
const REGISTRY: Address = '0x00000000000004533fe15556b1e086bb1a72ceae'
/** For swaps that the taker sends, and for those that a relayer does. */
const FEATURES = [2n, 3n]
const OWNER_OF = '0x6352211e'
const PREVIOUS = '0xe2603dc2'

const isDoubted = ({ venue, reason }: Intent) =>
  venue.startsWith('0x-settler') && reason === 'unknown-contract'

/** Asks for the genuine contracts of today. Undefined: nobody here says to be one. */
export function settlerPart(chainId: number, intents: readonly Intent[]): Part<Address[]> | undefined {
  if (!intents.some(isDoubted)) return undefined
  const calls = FEATURES.flatMap(feature =>
    [OWNER_OF, PREVIOUS].map(selector => ({
      chainId,
      to: REGISTRY,
      data: calldata(selector as Address, feature),
      label: `0x registry ${selector === OWNER_OF ? 'ownerOf' : 'prev'}(${feature})`,
    })),
  )
  return {
    calls,
    // No owner: it is paused, and the one before it is not to be used either.
    parse: results =>
      FEATURES.flatMap((_, index) => {
        const [owner, before] = results.slice(2 * index, 2 * index + 2)
        const genuine = owner?.ok ? [owner, ...(before?.ok ? [before] : [])] : []
        return genuine.map(result => addressOf(uintOf(result, '0x registry')))
      }),
  }
}

/** What was doubted only because of who takes the tokens is sure where the registry knows them. */
export function vouched(intents: readonly Intent[], settlers: readonly Address[]): readonly Intent[] {
  return intents.map(intent => {
    const spender = intent.approval?.spender
    if (!isDoubted(intent) || spender === undefined || !settlers.includes(spender)) return intent
    return { ...intent, confidence: 'high', reason: undefined, approval: undefined }
  })
}
