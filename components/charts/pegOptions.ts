import type uPlot from 'uplot'
import type { Bands } from '@/lib/core/level'
import { DAY_S } from '@/lib/core/time'
import { formatBps } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import type { Language } from '@/lib/i18n/types'
import { colourOf } from './Chart.tsx'

const HEIGHT = 150

/** Within two days a date would stand there several times over. */
const stepOf = (splits: readonly number[]) =>
  (splits.at(-1) ?? 0) - (splits[0] ?? 0) < 2 * DAY_S ? 'time' : 'short'

interface PegWords {
  /** Written over and under the line of the exchange rate: which side is which needs no colour. */
  premium: string
  discount: string
}

/** The deviation over time: the exchange rate as a line at zero, caution as a dotted line with its band beneath. */
export function pegOptions(
  bands: Bands,
  language: Language,
  words: PegWords,
  onHover: (index: number | undefined) => void,
) {
  return (width: number): uPlot.Options => {
    const colour = {
      rate: colourOf('--rate'),
      ink: colourOf('--ink-3'),
      line: colourOf('--line'),
      caution: colourOf('--discount'),
      band: colourOf('--caution-bg'),
      card: colourOf('--card'),
    }
    const axis = { stroke: colour.ink, grid: { stroke: colour.line, width: 1 }, ticks: { show: false } }
    const font = `11px ${getComputedStyle(document.body).fontFamily}`
    return {
      width,
      height: HEIGHT,
      padding: [8, 18, 0, 0],
      legend: { show: false },
      cursor: { drag: { x: false, y: false } },
      scales: {
        y: { range: (_chart, low, high) => [Math.min(low, -bands.notice) * 1.1, Math.max(high, 5) * 1.2] },
      },
      axes: [
        {
          ...axis,
          font,
          space: 70,
          size: 24,
          values: (_chart, splits) => splits.map(atS => formatMoment(atS, language, stepOf(splits))),
        },
        { ...axis, font, size: 64, values: (_chart, splits) => splits.map(bps => formatBps(bps, language)) },
      ],
      series: [
        {},
        { stroke: colour.rate, width: 2, points: { show: false }, spanGaps: false },
        // Approximate: thin and broken, and dots where a week lies between two.
        { stroke: colour.ink, width: 1, dash: [3, 4], points: { show: true, size: 3 }, spanGaps: true },
      ],
      hooks: {
        setCursor: [({ cursor }) => onHover(cursor.idx ?? undefined)],
        drawAxes: [
          chart => {
            const { ctx, bbox } = chart
            const y = (bps: number) => Math.min(chart.valToPos(bps, 'y', true), bbox.top + bbox.height)
            ctx.save()
            ctx.fillStyle = colour.band
            ctx.fillRect(bbox.left, y(-bands.caution), bbox.width, bbox.top + bbox.height - y(-bands.caution))
            ruler(ctx, bbox, y(0), colour.ink, [])
            ruler(ctx, bbox, y(-bands.notice), colour.caution, [2, 5])
            ctx.restore()
          },
        ],
        draw: [
          chart => {
            const { ctx, bbox } = chart
            ctx.save()
            ctx.fillStyle = colour.ink
            // A rim, so that the words can be read where the line runs through them.
            ctx.strokeStyle = colour.card
            ctx.lineWidth = 3 * devicePixelRatio
            ctx.lineJoin = 'round'
            ctx.font = `${11 * devicePixelRatio}px ${getComputedStyle(document.body).fontFamily}`
            sideWords(ctx, bbox, chart.valToPos(0, 'y', true), words)
            ctx.restore()
          },
        ],
      },
    }
  }
}

const GAP = 4

/** Over and under the line; what would fall out of the chart is left out. */
function sideWords(
  ctx: CanvasRenderingContext2D,
  { left, top, height }: uPlot.BBox,
  y: number,
  words: PegWords,
): void {
  const gap = GAP * devicePixelRatio
  const lineHeight = 3 * gap
  ctx.textAlign = 'left'
  const write = (word: string, at: number) => {
    ctx.strokeText(word, left + gap, at)
    ctx.fillText(word, left + gap, at)
  }
  ctx.textBaseline = 'bottom'
  if (y - lineHeight > top) write(words.premium, y - gap / 2)
  ctx.textBaseline = 'top'
  if (y + lineHeight < top + height) write(words.discount, y + gap)
}

function ruler(
  ctx: CanvasRenderingContext2D,
  { left, width }: uPlot.BBox,
  y: number,
  colour: string,
  dash: number[],
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = devicePixelRatio
  ctx.setLineDash(dash.map(length => length * devicePixelRatio))
  ctx.beginPath()
  ctx.moveTo(left, y)
  ctx.lineTo(left + width, y)
  ctx.stroke()
}
