import { useId, useState } from 'react'
import { SCENARIOS, type ScenarioId } from '@/lib/finance/stress/scenarios'
import type { Stress } from '@/lib/finance/stress/stress'
import { formatPercent } from '@/lib/format/percent'
import { formatDays } from '@/lib/format/time'
import { findProtocol } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Slider } from '../ui/Slider.tsx'
import { ALL } from './StressTest.tsx'

interface Props {
  protocols: readonly string[]
  protocol: string
  onProtocol: (protocol: string) => void
  stress: Stress
  onStress: (stress: Stress) => void
}

const IDS = Object.keys(SCENARIOS) as ScenarioId[]

/** What may happen: by name, or each fall by itself. */
export function StressSliders({ protocols, protocol, onProtocol, stress, onStress }: Props) {
  const t = useWords()
  const id = useId()
  const [scenario, setScenario] = useState<ScenarioId>()
  const percent = (bps: number) => formatPercent(bps, t.language)
  const set = (part: Partial<Stress>) => {
    setScenario(undefined)
    onStress({ ...stress, ...part })
  }
  const days = formatDays(stress.queueDays, t.language)
  return (
    <>
      <p className="small muted" id={`${id}-try`}>
        {t('stress.scenarioTitle')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of chips everywhere. */}
      <div className="chips" role="group" aria-labelledby={`${id}-try`}>
        {IDS.map(one => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={scenario === one}
            onClick={() => {
              setScenario(one)
              onStress(SCENARIOS[one])
            }}
            data-testid={testIds.scenario(one)}
          >
            {t(`stress.scenarios.${one}`)}
          </button>
        ))}
      </div>
      <p className="small muted" role="status">
        {scenario && t(`stress.scenarioWhy.${scenario}`)}
      </p>
      <label htmlFor={`${id}-who`} className="small muted">
        {t('risk.whose')}
      </label>
      <select
        id={`${id}-who`}
        className="field"
        value={protocol}
        onChange={event => onProtocol(event.target.value)}
        data-testid={testIds.stressProtocol}
      >
        <option value={ALL}>{t('risk.all')}</option>
        {protocols.map(key => (
          <option key={key} value={key}>
            {findProtocol(key)?.name ?? key}
          </option>
        ))}
      </select>
      <Slider
        label={t('risk.trade', { percent: percent(stress.discountBps) })}
        text={percent(stress.discountBps)}
        value={stress.discountBps}
        max={2_000}
        step={25}
        onChange={discountBps => set({ discountBps })}
        testId={testIds.stressBps}
      />
      <Slider
        label={t('stress.slash', { percent: percent(stress.slashBps) })}
        text={percent(stress.slashBps)}
        value={stress.slashBps}
        max={1_000}
        step={10}
        onChange={slashBps => set({ slashBps })}
        testId={testIds.stressSlash}
      />
      <Slider
        label={t('stress.ethFall', { percent: percent(stress.ethFallBps) })}
        text={percent(stress.ethFallBps)}
        value={stress.ethFallBps}
        max={9_000}
        step={100}
        onChange={ethFallBps => set({ ethFallBps })}
        testId={testIds.stressEth}
      />
      <Slider
        label={t('stress.queue', { days })}
        text={days}
        value={stress.queueDays}
        max={90}
        step={1}
        onChange={queueDays => set({ queueDays })}
        testId={testIds.stressQueue}
      />
    </>
  )
}
