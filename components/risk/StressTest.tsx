import { useId, useState } from 'react'
import { formatPercent } from '@/lib/format/percent'
import type { Holding } from '@/lib/state/holdings'
import { findProtocol, tokens } from '@/lib/state/registry'
import { protocolOf, stress } from '@/lib/state/risk'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { TotalAmount } from '../ui/TotalAmount.tsx'

const ALL = 'all'
const MAX_BPS = 2_000
const STEP_BPS = 25

/** "If stETH trades 5 % under its rate": a slider, and what would then be left at market. */
export function StressTest({ held, protocols }: { held: readonly Holding[]; protocols: readonly string[] }) {
  const t = useWords()
  const id = useId()
  const [protocol, setProtocol] = useState(ALL)
  const [bps, setBps] = useState(500)
  const isHit = (holding: Holding) => protocol === ALL || protocolOf(holding, tokens()) === protocol
  const { afterWei, changeWei } = stress(held, isHit, bps)
  const total = (wei: bigint) => ({ wei, missing: 0, isStale: false })
  const percent = formatPercent(bps, t.language)
  return (
    <div className="card stress">
      <label htmlFor={`${id}-who`} className="small muted">
        {t('risk.whose')}
      </label>
      <select
        id={`${id}-who`}
        className="field"
        value={protocol}
        onChange={event => setProtocol(event.target.value)}
        data-testid={testIds.stressProtocol}
      >
        <option value={ALL}>{t('risk.all')}</option>
        {protocols.map(key => (
          <option key={key} value={key}>
            {findProtocol(key)?.name ?? key}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-bps`} className="small muted">
        {t('risk.trade', { percent })}
      </label>
      <input
        id={`${id}-bps`}
        type="range"
        min={0}
        max={MAX_BPS}
        step={STEP_BPS}
        value={bps}
        onChange={event => setBps(Number(event.target.value))}
        aria-valuetext={percent}
        data-testid={testIds.stressBps}
      />
      <dl className="facts">
        <dt>{t('risk.after')}</dt>
        <dd>
          <TotalAmount of={total(afterWei)} testId={testIds.stressAfter} /> ETH
        </dd>
        <dt>{t('risk.change')}</dt>
        <dd>
          <TotalAmount of={total(changeWei)} isChange testId={testIds.stressChange} /> ETH
        </dd>
      </dl>
      <p className="muted small">{t('risk.leavesOut')}</p>
    </div>
  )
}
