import { DAY_S } from '../../core/time.ts'
import { capabilitiesOf } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { execution } from '../execution.ts'
import type { Facts, Way } from '../facts.ts'
import { givenTokens } from '../lst.ts'
import type { Rule } from '../rule.ts'

/** Ways that are the sale itself. */
const SALES: readonly string[] = ['this', 'market']
/** A hundred times the amount: nothing pays so. */
const NEVER_BPS = 1_000_000

/** The protocol pays more than this sale: by its queue, with a wait, or at once. */
export const betterExit: Rule = {
  id: 'better-exit',
  unit: 'bps',
  appliesTo: ({ intent, facts }) => intent.kind === 'swap' && givenTokens(facts.chainId, intent).length > 0,
  measure(context) {
    const { facts, intent } = context
    const [token] = givenTokens(facts.chainId, intent)
    const best = bestWay(facts.ways)
    if (!token || (!best && !isWayMissing(token, facts))) return undefined
    if (!best?.receivesWei) return { value: undefined, evidence: [], params: { token: token.symbol } }
    const found = execution(context)
    if (!found) return { value: undefined, evidence: [], params: { token: token.symbol } }
    const moreWei = best.receivesWei - found.receivedWei
    const moreBps = Number((moreWei * 1_000_000n) / found.givenWei) / 100
    return {
      value: moreBps,
      form: best.waitS && (best.waitS.max > 0 ? 'later' : 'atOnce'),
      evidence: [{ key: 'alternative', value: best.receivesWei, unit: 'wei', token: found.underlying }],
      params: {
        token: token.symbol,
        venue: best.venue,
        moreWei: moreWei > 0n ? moreWei : 0n,
        moreBps,
        underlying: found.underlying,
        ...(best.waitS && { waitDays: best.waitS.max / DAY_S, waitS: best.waitS.max }),
      },
    }
  },
  // What the sale costs is judged by sell-below-exchange-rate; the other way is told, not counted again.
  thresholds: { notice: 30, caution: NEVER_BPS, danger: NEVER_BPS },
  source: 'Told from the same 30 bps as the sale is; never louder, for one loss is counted once.',
}

/** The protocol has a way out here that should have been told of: not read. Without one there is nothing to compare. */
function isWayMissing(token: Token, { chainId, protocols }: Facts): boolean {
  const { redemption, paysIn } = capabilitiesOf(token.id) ?? {}
  const isOpen = protocols?.[token.protocol]?.isWithdrawalPaused !== true
  return (
    chainId === token.homeChainId &&
    isOpen &&
    !paysIn &&
    (redemption === 'queue' || redemption === 'cooldown')
  )
}

function bestWay(ways: readonly Way[]): Way | undefined {
  return ways
    .filter(way => !SALES.includes(way.key) && way.receivesWei !== undefined)
    .reduce<Way | undefined>(
      (best, way) => (best && (best.receivesWei ?? 0n) >= (way.receivesWei ?? 0n) ? best : way),
      undefined,
    )
}
