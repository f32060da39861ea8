import { mulDivDown } from '../../core/wad.ts'
import { execution, isSignedOrder, minimumExecution } from '../execution.ts'
import type { Measurement, Rule, RuleContext } from '../rule.ts'

const ALL_BPS = 10_000
/** A mint at the protocol's own rate has no pool to be pushed about: without a minimum it is worth a word, no more. */
const MINT_BPS = 100

/**
 * How far the least accepted lies under what is expected. The loss of the expected receipt itself is not in it:
 * that belongs to the price rules. A signed order is judged by its least there, so it is left out here.
 */
export const lowMinimumReceived: Rule = {
  id: 'low-minimum-received',
  unit: 'bps',
  appliesTo: ({ intent }) =>
    (intent.kind === 'swap' && !isSignedOrder(intent)) || intent.flags.includes('no-minimum'),
  measure(context) {
    const { intent } = context
    if (intent.flags.includes('no-minimum')) {
      const canBePushed = intent.kind === 'swap' || intent.kind === 'lp'
      return { value: canBePushed ? ALL_BPS : MINT_BPS, evidence: [], params: {} }
    }
    return gap(context)
  },
  thresholds: { notice: 100, caution: 200, danger: 500 },
  source: 'Wallets and front ends set 0.5 % at most for ETH pairs; 1 % and more is room for a sandwich.',
}

function gap(context: RuleContext): Measurement | undefined {
  const expected = execution(context)
  const least = minimumExecution(context)
  if (!expected || !least || expected.basis === 'minimum' || expected.receivedWei <= 0n)
    return { value: undefined, evidence: [], params: {} }
  // For what is really given: a request for an exact amount gives less than it allows.
  const leastWei = mulDivDown(least.receivedWei, expected.givenWei, least.givenWei)
  const gapBps = Number(((expected.receivedWei - leastWei) * 1_000_000n) / expected.receivedWei) / 100
  return {
    value: gapBps,
    evidence: [
      { key: 'expected', value: expected.receivedWei, unit: 'wei', token: expected.underlying },
      { key: 'minimum', value: leastWei, unit: 'wei', token: least.underlying },
    ],
    params: { gapBps, leastWei, underlying: least.underlying },
  }
}
