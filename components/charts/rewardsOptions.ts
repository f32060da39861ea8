import uPlot from 'uplot'
import { formatMoment } from '@/lib/format/time'
import type { Language } from '@/lib/i18n/types'
import { colourOf } from './Chart.tsx'

const HEIGHT = 150
const BAR_WIDTH = 0.72
const WIDEST_PX = 18

/** A bar a day on the left scale, their running sum as a line on the right one; a slashing hangs below zero. */
export function rewardsOptions(language: Language, format: (value: number) => string) {
  return (width: number): uPlot.Options => {
    const [bar, line, ink, grid] = ['--rate', '--gain', '--ink-3', '--line'].map(colourOf)
    const font = `11px ${getComputedStyle(document.body).fontFamily}`
    const axis = { stroke: ink ?? '', ticks: { show: false }, font }
    const values = (_chart: uPlot, splits: number[]) => splits.map(format)
    const fromZero = (_chart: uPlot, low: number, high: number): [number, number] => [
      Math.min(0, low * 1.1),
      Math.max(0, high * 1.15),
    ]
    return {
      width,
      height: HEIGHT,
      padding: [8, 0, 0, 0],
      legend: { show: false },
      cursor: { drag: { x: false, y: false } },
      scales: { y: { range: fromZero }, sum: { range: fromZero } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          space: 70,
          size: 24,
          values: (_chart, splits) => splits.map(atS => formatMoment(atS, language, 'short')),
        },
        { ...axis, grid: { stroke: grid ?? '', width: 1 }, size: 58, values },
        { ...axis, scale: 'sum', side: 1, grid: { show: false }, size: 58, values },
      ],
      series: [
        {},
        {
          fill: bar ?? '',
          paths: uPlot.paths.bars?.({ size: [BAR_WIDTH, WIDEST_PX], align: 0 }) ?? (() => null),
          points: { show: false },
        },
        { scale: 'sum', stroke: line ?? '', width: 2, points: { show: false } },
      ],
    }
  }
}
