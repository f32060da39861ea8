import type { RequestState } from '@/lib/protocols/withdrawals/defineWithdrawals'
import { useWords } from '../hooks/useWords.ts'

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.2, strokeLinecap: 'round' } as const

/** A shape of its own for each state, so that colour is never alone: clock, half disc, arrow to the hand, tick. */
const SHAPES = {
  pending: (
    <g {...stroke}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.500l3.5 2" />
    </g>
  ),
  finalised: (
    <g {...stroke}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 0 0 18Z" fill="currentColor" />
    </g>
  ),
  claimable: <path d="M12 3v11M7 10l5 5 5-5M4 20.500h16" {...stroke} strokeLinejoin="round" />,
  claimed: <path d="M5 12.500l4.5 4.500L19 7" {...stroke} />,
} satisfies Record<RequestState, React.ReactNode>

export function StateChip({ state, testId }: { state: RequestState; testId: string }) {
  const t = useWords()
  return (
    <span className="request-state" data-state={state} data-testid={testId}>
      <svg width={14} height={14} viewBox="0 0 24 24" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {t(`withdrawals.state.${state}`)}
    </span>
  )
}
