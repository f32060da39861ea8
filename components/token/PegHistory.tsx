import { useMemo, useState } from 'react'
import { type Range, summaryOf, viewOf } from '@/lib/finance/history/view'
import { clock } from '@/lib/io/clock'
import { Chart } from '../charts/Chart.tsx'
import { pegOptions } from '../charts/pegOptions.ts'
import { useBands } from '../hooks/useBands.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Segments } from '../ui/Segments.tsx'
import { PegReadout } from './PegReadout.tsx'
import { PegSummary } from './PegSummary.tsx'
import { PegTable } from './PegTable.tsx'
import { pegSeries } from './pegSeries.ts'
import { usePegHistory } from './usePegHistory.ts'

const RANGES = ['d1', 'd7', 'd30', 'y1'] as const

/** Premium and discount over time, as far as Mooring saw it: chart, the same in a sentence, the same as a table. */
export function PegHistory({ tokenId, chainId }: { tokenId: string; chainId: number }) {
  const t = useWords()
  const bands = useBands(tokenId)
  const theme = useSettings(settings => settings.theme)
  const [range, setRange] = useState<Range>('d30')
  const [hovered, setHovered] = useState<number>()
  const { history, approximate, past } = usePegHistory(tokenId, chainId)
  const view = useMemo(() => viewOf(history, range, clock.nowS()), [history, range])
  const older = useMemo(() => viewOf(approximate, range, clock.nowS()), [approximate, range])
  const data = useMemo(() => pegSeries(view, older), [view, older])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  const options = useMemo(
    () =>
      pegOptions(bands, t.language, { premium: t('peg.premium'), discount: t('peg.discount') }, setHovered),
    [bands, t.language, theme],
  )
  const summary = summaryOf(view, bands)
  return (
    <section className="card" data-testid={testIds.pegHistory}>
      <div className="card-head">
        <h2>{t('chart.peg')}</h2>
        <Segments
          name="range"
          label={t('chart.range')}
          value={range}
          options={RANGES.map(value => ({ value, label: t(`chart.ranges.${value}`) }))}
          onChange={setRange}
        />
      </div>
      {data[0].length > 1 && (
        <>
          <Chart data={data} options={options} />
          <PegReadout data={data} at={hovered} />
        </>
      )}
      {summary ? <PegSummary summary={summary} /> : <p className="muted small">{t('chart.nothing')}</p>}
      {summary && <PegTable view={view} />}
      {older.buckets.length > 0 && <p className="muted small">{t('chart.approximate')}</p>}
      <p className="muted small" role="status">
        {past === 'reading' && t('chart.readingPast')}
        {past === 'refused' && t('chart.noPast')}
      </p>
    </section>
  )
}
