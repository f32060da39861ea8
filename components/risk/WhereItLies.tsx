import { useState } from 'react'
import { type ShareBy, sharesBy } from '@/lib/state/shares'
import type { Stake } from '@/lib/state/whole'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Segments } from '../ui/Segments.tsx'
import { shareName } from './nameOf.ts'
import { Shares } from './Shares.tsx'

const CHOICES = ['token', 'protocol', 'venue', 'chain'] as const satisfies readonly ShareBy[]
const LABELS = {
  token: 'risk.byToken',
  protocol: 'risk.byProtocol',
  venue: 'risk.byVenue',
  chain: 'risk.byChain',
} as const

/** The whole, by token, by protocol, by where it lies, or by chain. */
export function WhereItLies({ stakes, missing }: { stakes: readonly Stake[]; missing: number }) {
  const t = useWords()
  const [by, setBy] = useState<ShareBy>('token')
  return (
    <section className="card" data-testid={testIds.shares}>
      <Segments
        name="shares"
        label={t('risk.by')}
        value={by}
        options={CHOICES.map(value => ({ value, label: t(LABELS[value]) }))}
        onChange={setBy}
        testId={testIds.sharesBy}
      />
      <Shares shares={sharesBy(stakes, by)} nameOf={key => shareName(by, key, t('risk.wallet'))} />
      {missing > 0 && <p className="muted small">{t('risk.notKnown', { count: missing })}</p>}
    </section>
  )
}
