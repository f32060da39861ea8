/** The one scale for peg and for execution. `unknown` is an overlay: shown, never counted as ok. */
export const LEVELS = ['ok', 'notice', 'caution', 'danger'] as const
export type Level = (typeof LEVELS)[number]
export type LevelOrUnknown = Level | 'unknown'

/** Where each level begins, in bps of discount unless the owner says otherwise. */
export interface Bands {
  notice: number
  caution: number
  danger: number
}

export const DEFAULT_BANDS_BPS: Bands = { notice: 30, caution: 75, danger: 200 }

/** The level of a size (a positive number of bps, of bad ones): each band includes its own start. */
export function levelOf(size: number, bands: Bands): Level {
  if (size >= bands.danger) return 'danger'
  if (size >= bands.caution) return 'caution'
  return size >= bands.notice ? 'notice' : 'ok'
}

/** The worse of two; unknown stands above ok and beneath notice: it must be seen, but it is no alarm. */
export function worstLevel(levels: readonly LevelOrUnknown[]): LevelOrUnknown {
  const order: readonly LevelOrUnknown[] = ['ok', 'unknown', 'notice', 'caution', 'danger']
  return levels.reduce((worst, level) => (order.indexOf(level) > order.indexOf(worst) ? level : worst), 'ok')
}
