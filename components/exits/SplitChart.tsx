import { useMemo } from 'react'
import { deviationBps } from '@/lib/core/bps'
import type { SplitPoint } from '@/lib/finance/exits/splitCurve'
import { formatBps } from '@/lib/format/percent'
import { Chart } from '../charts/Chart.tsx'
import { splitOptions } from '../charts/splitOptions.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

interface Props {
  curve: readonly SplitPoint[]
  fullWei: bigint
}

/** What selling a part and waiting with the rest is worth: a curve, the same in a sentence, the same as a table. */
export function SplitChart({ curve, fullWei }: Props) {
  const t = useWords()
  const theme = useSettings(settings => settings.theme)
  const bps = useMemo(
    () => curve.map(({ worthWei }) => (worthWei === undefined ? undefined : deviationBps(worthWei, fullWei))),
    [curve, fullWei],
  )
  const best = bps.reduce<number>(
    (top, value, index) => ((value ?? -Infinity) > (bps[top] ?? -Infinity) ? index : top),
    0,
  )
  const last = curve.length - 1
  const amount = Number(curve[last]?.sellWei ?? 1n)
  const data = useMemo(() => {
    const x = curve.map(({ sellWei }) => Number(sellWei) / amount)
    return [x, bps.map(value => value ?? null), bps.map(value => value ?? null)] as [
      number[],
      (number | null)[],
      (number | null)[],
    ]
  }, [curve, bps, amount])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  const options = useMemo(() => splitOptions(best, t.language), [best, t.language, theme])
  const say = (value: number | undefined) =>
    value === undefined ? t('common.unknown') : formatBps(value, t.language)
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 1 })
  const part = (index: number) => percent.format(Number(curve[index]?.sellWei ?? 0n) / amount)
  return (
    <section className="exit-chart" data-testid={testIds.exitChart}>
      <h3>{t('exits.chart.title')}</h3>
      <Chart data={data} options={options} />
      <p className="small">
        {t('exits.chart.text', {
          none: say(bps[0]),
          sold: say(bps[last]),
          percent: part(best),
          best: say(bps[best]),
        })}
      </p>
      <details>
        <summary>{t('exits.chart.table')}</summary>
        <div className="table-scroll">
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">{t('exits.chart.sold')}</th>
                <th scope="col">{t('exits.chart.against')}</th>
              </tr>
            </thead>
            <tbody>
              {curve.map((_point, index) =>
                index % 4 === 0 || index === best || index === last ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place on the curve is what a row is.
                  <tr key={index} data-best={index === best}>
                    <th scope="row">{part(index)}</th>
                    <td>{say(bps[index])}</td>
                  </tr>
                ) : null,
              )}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
