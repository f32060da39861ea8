import type { Bands } from '@/lib/core/level'

/**
 * Three typed thresholds as bands; undefined unless they are whole bps above zero that rise. Danger may equal
 * caution: then there is no caution.
 */
export function parseBands(draft: Record<keyof Bands, string>): Bands | undefined {
  const read = (text: string) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN)
  const bands = { notice: read(draft.notice), caution: read(draft.caution), danger: read(draft.danger) }
  const rises = bands.notice > 0 && bands.notice < bands.caution && bands.caution <= bands.danger
  return rises ? bands : undefined
}
