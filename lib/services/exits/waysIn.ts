import { mulDivDown } from '../../core/wad.ts'
import { lessFee } from '../../finance/exits/lessFee.ts'
import type { EntryWay, ExitWay } from '../../messaging/schemas/exits.ts'
import { findProtocol } from '../../protocols/index.ts'
import { findToken } from '../../tokens/index.ts'
import type { ExitsPlan } from './exitsPlan.ts'
import { errorOf, knownOf, type Told } from './told.ts'

/**
 * Ways into the same value of a token, each told by what it buys at the exchange rate, in wei of the underlying,
 * rounded down: minting with the protocol, wrapping what it wraps, buying on the market at what the market sells for.
 */
export function waysIn(
  plan: ExitsPlan,
  fullWei: bigint | undefined,
  out: readonly ExitWay[],
  told: Told,
): EntryWay[] {
  if (fullWei === undefined) return []
  return [mint(plan, fullWei, told), wrap(plan, fullWei), market(plan.amountWei, fullWei, out)].filter(
    way => way !== undefined,
  )
}

function mint(plan: ExitsPlan, fullWei: bigint, told: Told): EntryWay | undefined {
  if (!plan.entry) return undefined
  const protocol = findProtocol(plan.token.protocol)
  const entry = knownOf(plan.entry, told)
  const feeBps = entry?.feeBps
  const isPaused = knownOf(plan.pause, told)?.deposits === true
  const error = errorOf(plan.entry, told)
  const blocked = isPaused ? 'paused' : blockedBy(fullWei, entry)
  return {
    kind: 'mint',
    name: protocol?.name ?? plan.token.protocol,
    ...(protocol?.appUrl && { url: protocol.appUrl }),
    ...(feeBps !== undefined && {
      feeBps,
      valueWei: lessFee(fullWei, feeBps),
    }),
    ...(entry?.minWei !== undefined && { minWei: entry.minWei }),
    ...(entry?.maxWei !== undefined && { maxWei: entry.maxWei }),
    ...(blocked && { blocked }),
    ...(error && { error }),
  }
}

function blockedBy(
  fullWei: bigint,
  entry: { minWei?: bigint | undefined; maxWei?: bigint | undefined } | undefined,
): EntryWay['blocked'] {
  if (!entry) return 'unread'
  if (entry.minWei !== undefined && fullWei < entry.minWei) return 'tooSmall'
  return entry.maxWei !== undefined && fullWei > entry.maxWei ? 'tooLarge' : undefined
}

/** One for one at the exchange rate, at once. */
function wrap({ token, isHome }: ExitsPlan, fullWei: bigint): EntryWay | undefined {
  const inner = token.wraps && findToken(token.wraps)
  return inner && isHome ? { kind: 'wrap', name: inner.symbol, valueWei: fullWei, feeBps: 0 } : undefined
}

/**
 * What the same money buys on the best market. Only sales are quoted: a purchase is taken to lose to its size what a
 * sale of it loses, against what the smallest sale is paid. The fee of buying is not in it.
 */
function market(amountWei: bigint, fullWei: bigint, out: readonly ExitWay[]): EntryWay | undefined {
  const best = out
    .filter(({ kind, receiveWei }) => kind === 'market' && receiveWei !== undefined && receiveWei > 0n)
    .reduce<ExitWay | undefined>(
      (most, way) => (most && (most.receiveWei ?? 0n) >= (way.receiveWei ?? 0n) ? most : way),
      undefined,
    )
  const small = best?.quotes?.[0]
  if (!best?.receiveWei || !small) return undefined
  const unmovedWei = mulDivDown(small.receiveWei, amountWei, small.sellWei)
  return {
    kind: 'market',
    name: best.name,
    ...(best.url && { url: best.url }),
    valueWei: mulDivDown(fullWei * fullWei, best.receiveWei, unmovedWei * unmovedWei),
  }
}
