import type { Bps } from '../core/bps.ts'
import { type AlertLevel, rank } from './peg/alert/alertLevel.ts'
import type { Overlay } from './peg/peg.ts'

export interface BadgePeg {
  tokenId: string
  level: AlertLevel
  overlay: Overlay | undefined
  bps: Bps | undefined
}

/** `uncovered`: seen; `maybe`: the site is known for a road that leaves no sign. */
export type Blindness = 'uncovered' | 'maybe'

export interface BadgeInput {
  pegs: readonly BadgePeg[]
  /** The token of each withdrawal that waits to be claimed. */
  claimable: readonly string[]
  /** The token of each loan whose health factor is below the person's limit. */
  loans: readonly string[]
  /** The tab's page reaches a wallet by a road that is not guarded, or may. Absent: covered, or the badge of all tabs. */
  blindness?: Blindness | undefined
  settings: {
    isOn: boolean
    tokens: Readonly<Record<string, boolean>>
    hideBalances: boolean
    isPaused?: boolean
  }
}

/** `text` has four characters at most; `titleKey` is an i18n key under `badge`. */
export interface Badge {
  text: string
  titleKey:
    | 'calm'
    | 'paused'
    | 'critical'
    | 'danger'
    | 'loan'
    | 'claimable'
    | 'caution'
    | Blindness
    | 'notice'
    | 'disputed'
  params: Record<string, string | number>
  tone: 'danger' | 'claim' | 'caution' | 'muted' | 'none'
}

const CALM: Badge = { text: '', titleKey: 'calm', params: {}, tone: 'none' }
/** Nothing is looked at: what was known before is not told as if it held now. */
const PAUSED: Badge = { text: '‖', titleKey: 'paused', params: {}, tone: 'muted' }
/** Stands for a number that is not to be shown. */
const DOT = '•'

/**
 * The one place that decides what the icon says. Danger, then a weak loan, then what can be claimed, then caution, then a tab that is
 * not covered, then a notice, then what is not known. Toggles and hidden balances enter here and nowhere else.
 */
export function decideBadge({ pegs, claimable, loans, blindness, settings }: BadgeInput): Badge {
  if (!settings.isOn) return CALM
  if (settings.isPaused) return PAUSED
  const isHeard = (tokenId: string) => settings.tokens[tokenId] ?? true
  const heard = pegs.filter(({ tokenId }) => isHeard(tokenId))
  const worst = heard.reduce<BadgePeg | undefined>(
    (most, peg) => (most && !isWorse(peg, most) ? most : peg),
    undefined,
  )
  const level = worst?.level ?? 'ok'
  if (worst && rank(level) >= rank('danger')) return ofPeg(worst, 'danger')
  const loan = loans.find(isHeard)
  if (loan !== undefined) return { text: '!', titleKey: 'loan', params: { token: loan }, tone: 'danger' }
  const claims = claimable.filter(isHeard).length
  if (claims > 0) return ofClaims(claims, settings.hideBalances)
  if (worst && level === 'caution') return ofPeg(worst, 'caution')
  if (blindness) return { text: '–', titleKey: blindness, params: {}, tone: 'muted' }
  if (worst && level === 'notice') return ofPeg(worst, 'muted')
  const unsure = heard.find(({ overlay }) => overlay !== undefined && overlay !== 'thin')
  return unsure ? { text: '?', titleKey: 'disputed', params: { token: unsure.tokenId }, tone: 'muted' } : CALM
}

function isWorse(a: BadgePeg, b: BadgePeg): boolean {
  return rank(a.level) !== rank(b.level) ? rank(a.level) > rank(b.level) : (a.bps ?? 0) < (b.bps ?? 0)
}

/** Whole basis points of discount; a critical one, or one whose size is not known now, says `!`. */
function ofPeg({ tokenId, level, bps }: BadgePeg, tone: Badge['tone']): Badge {
  const size = bps === undefined ? undefined : Math.round(Math.abs(bps))
  const isSaid = level !== 'critical' && size !== undefined && size < 10_000
  return {
    text: isSaid ? String(size) : '!',
    titleKey: level === 'ok' ? 'calm' : level,
    params: { token: tokenId, ...(size !== undefined && { bps: size }) },
    tone,
  }
}

function ofClaims(count: number, isHidden: boolean): Badge {
  const text = isHidden ? DOT : count > 99 ? '99+' : String(count)
  return { text, titleKey: 'claimable', params: { count: isHidden ? DOT : count }, tone: 'claim' }
}
