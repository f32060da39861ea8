import type { AlignedData } from 'uplot'
import { formatBps } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** What the chart says under the pointer; its line is kept free, so that nothing moves. */
export function PegReadout({ data, at }: { data: AlignedData; at: number | undefined }) {
  const t = useWords()
  const [times, seen, approximate] = data
  const atS = at === undefined ? undefined : times[at]
  const bps = at === undefined ? undefined : (seen?.[at] ?? approximate?.[at])
  const side = bps === undefined || bps === null ? '' : t(bps > 0 ? 'peg.premium' : 'peg.discount')
  const isSeen = at !== undefined && typeof seen?.[at] === 'number'
  return (
    <p className="muted small readout" aria-hidden="true" data-testid={testIds.pegReadout}>
      {atS !== undefined && typeof bps === 'number'
        ? `${formatMoment(atS, t.language, 'both')}: ${isSeen ? '' : '≈ '}${formatBps(bps, t.language)} ${bps === 0 ? '' : side}`
        : '\u00a0'}
    </p>
  )
}
