import type uPlot from 'uplot'
import { formatBps } from '@/lib/format/percent'
import type { Language } from '@/lib/i18n/types'
import { colourOf } from './Chart.tsx'

const HEIGHT = 150
/** Whole bps: nothing finer is written beside the axis. */
const STEPS_BPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]

/** What is left, against the exchange rate in bps, by the part that is sold; the best is a dot. */
export function splitOptions(best: number, language: Language) {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (width: number): uPlot.Options => {
    const colour = { rate: colourOf('--rate'), ink: colourOf('--ink-3'), line: colourOf('--line') }
    const axis = { stroke: colour.ink, grid: { stroke: colour.line, width: 1 }, ticks: { show: false } }
    const font = `11px ${getComputedStyle(document.body).fontFamily}`
    return {
      width,
      height: HEIGHT,
      padding: [10, 20, 0, 0],
      legend: { show: false },
      cursor: { drag: { x: false, y: false } },
      scales: {
        x: { time: false, range: [0, 1] },
        y: { range: (_chart, low, high) => [low - Math.max(1, (high - low) * 0.15), Math.max(high, 0) + 1] },
      },
      axes: [
        {
          ...axis,
          font,
          size: 24,
          splits: () => [0, 0.25, 0.5, 0.75, 1],
          values: (_chart, splits) => splits.map(part => percent.format(part)),
        },
        {
          ...axis,
          font,
          size: 74,
          incrs: STEPS_BPS,
          values: (_chart, splits) => splits.map(bps => formatBps(bps, language)),
        },
      ],
      series: [
        {},
        { stroke: colour.rate, width: 2, points: { show: false }, spanGaps: false },
        {
          stroke: colour.rate,
          width: 0,
          points: { show: true, size: 9, fill: colour.rate, filter: (_c, _s, show) => (show ? [best] : []) },
        },
      ],
    }
  }
}
