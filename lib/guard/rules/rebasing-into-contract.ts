import type { Token } from '../../tokens/defineToken.ts'
import { CURVE_POOLS } from '../decoders/curve/pools.ts'
import type { Intent } from '../intent.ts'
import { isKnownContract } from '../knownContracts.ts'
import { givenTokens, receivedTokens } from '../lst.ts'
import type { Rule, RuleContext } from '../rule.ts'

const MAY_STOP = 1
const STOPS = 2

/**
 * Venues that pass growth on: Aave v2's aSTETH hands rebases to its holders.
 * Source: docs.lido.fi/integrations/aave/specification
 */
const PASSES_ON: readonly string[] = ['aave-v2']

/** A token that pays by growing its balance goes where the growth reaches nobody, or somebody else. */
export const rebasingIntoContract: Rule = {
  id: 'rebasing-into-contract',
  unit: 'flag',
  appliesTo: context => rebasing(context) !== undefined && goesInto(context) !== undefined,
  measure(context) {
    const token = rebasing(context)
    const value = goesInto(context)
    if (!token || value === undefined) return undefined
    const { recipient, target } = context.intent
    const contract = context.intent.kind === 'transfer' ? recipient : target
    return {
      value,
      evidence: contract ? [{ key: 'contract', value: contract, unit: 'address' }] : [],
      params: { token: token.symbol },
    }
  },
  thresholds: { notice: MAY_STOP, caution: STOPS, danger: 3 },
  source:
    'docs.lido.fi/contracts/wsteth: bridges and pools with books of their own keep the growth; of others nobody knows.',
}

function rebasing({ intent, facts }: RuleContext): Token | undefined {
  return givenTokens(facts.chainId, intent).find(({ accrual }) => accrual === 'rebasing')
}

/** How sure it is that growth stops. Undefined: it does not, or nothing says that a contract is meant. */
function goesInto(context: RuleContext): number | undefined {
  const { intent, facts } = context
  if (PASSES_ON.includes(intent.venue) || isCurvePool(context)) return undefined
  if (intent.kind === 'bridge') return STOPS
  if (intent.kind === 'lp') return intent.direction === 'join' ? STOPS : undefined
  if (intent.kind === 'lend') return isSupply(intent) ? MAY_STOP : undefined
  // For a token of the registry, the rate of that token holds the growth.
  if (intent.kind === 'deposit')
    return receivedTokens(facts.chainId, intent).length === 0 ? MAY_STOP : undefined
  return intent.kind === 'transfer' ? sentTo(context) : undefined
}

/** Curve's pools for a rebasing coin count their own balance. Source: docs.curve.finance, stableswap-ng, asset types. */
function isCurvePool({ intent: { target }, facts: { chainId } }: RuleContext): boolean {
  return chainId === 1 && target !== undefined && CURVE_POOLS[target] !== undefined
}

const isSupply = ({ direction }: Intent) => direction === 'supply' || direction === 'supply-collateral'

/** A person's own smart account holds code too: so it is a word, and only where code is known to be there. */
function sentTo({ intent: { recipient }, facts: { chainId, hasCode } }: RuleContext): number | undefined {
  if (!recipient) return undefined
  const isContract = hasCode?.[recipient] === true || isKnownContract(chainId, recipient)
  return isContract ? MAY_STOP : undefined
}
