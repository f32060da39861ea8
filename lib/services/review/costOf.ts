import { mulDivUp, WAD } from '../../core/wad.ts'
import type { Facts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Verdict } from '../../guard/judge.ts'
import { factsOf, givenTokens, receivedTokens } from '../../guard/lst.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'

type Cost = Pick<
  Review,
  | 'side'
  | 'executionBps'
  | 'underlying'
  | 'lossWei'
  | 'lossFiat'
  | 'daysOfRewards'
  | 'rewardsOf'
  | 'storedRateAtS'
  | 'routeFeeBps'
>

/** What the main intent costs, as far as it is known: of what, in fiat (rounded up), in days of whose rewards. */
export function costOf(intent: Intent, facts: Facts, { execution, daysOfRewards }: Verdict): Cost {
  const lossWei =
    execution &&
    (execution.givenWei > execution.receivedWei ? execution.givenWei - execution.receivedWei : 0n)
  const side = sideOf(intent, facts)
  const lossFiat = execution && fiatOf(execution.underlying, lossWei, facts)
  const rewardsOf = tokensOf(intent, facts)[0]?.aprOf
  const storedRateAtS = storedAtS(intent, facts)
  return {
    ...(side && { side }),
    ...(intent.feeBps !== undefined && { routeFeeBps: intent.feeBps }),
    ...(execution && { executionBps: execution.bps, underlying: execution.underlying }),
    ...(lossWei !== undefined && { lossWei }),
    ...(lossFiat && { lossFiat }),
    ...(daysOfRewards !== undefined && { daysOfRewards, ...(rewardsOf && { rewardsOf }) }),
    ...(storedRateAtS !== undefined && { storedRateAtS }),
  }
}

function sideOf(intent: Intent, { chainId }: Facts): Review['side'] {
  if (intent.kind !== 'swap') return undefined
  if (givenTokens(chainId, intent).length > 0) return 'sell'
  return receivedTokens(chainId, intent).length > 0 ? 'buy' : undefined
}

function fiatOf(underlying: string, lossWei: bigint | undefined, { fiat }: Facts): Review['lossFiat'] {
  if (!fiat || underlying !== 'ETH' || !lossWei) return undefined
  return { wad: mulDivUp(lossWei, fiat.perEthWad, WAD), currency: fiat.currency }
}

function tokensOf(intent: Intent, facts: Facts) {
  const tokens = [...givenTokens(facts.chainId, intent), ...receivedTokens(facts.chainId, intent)]
  return tokens.flatMap(token => factsOf(facts, token) ?? [])
}

/** The oldest of the rates that were not read now. */
function storedAtS(intent: Intent, facts: Facts): number | undefined {
  const stored = tokensOf(intent, facts).filter(({ isStored }) => isStored)
  return stored.length > 0 ? Math.min(...stored.map(({ asOfS }) => asOfS)) : undefined
}
