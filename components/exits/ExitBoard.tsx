import { lazy, Suspense, useMemo, useState } from 'react'
import { exitPlan } from '@/lib/state/exitPlan'
import type { Holding } from '@/lib/state/holdings'
import { findToken } from '@/lib/state/registry'
import { useErrorWords } from '../hooks/useErrorWords.ts'
import { useWords } from '../hooks/useWords.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { NeedSlider } from './NeedSlider.tsx'
import { NEEDS_S, NO_HURRY } from './needs.ts'
import { PlanCard } from './PlanCard.tsx'
import { useExits } from './useExits.ts'
import { Validators } from './Validators.tsx'
import { WayList } from './WayList.tsx'
import { WaysIn } from './WaysIn.tsx'

const SplitChart = lazy(async () => ({ default: (await import('./SplitChart.tsx')).SplitChart }))

/** The ways out of this much of a token, the plan for how soon it is needed, and the ways in. */
export function ExitBoard({ holding, amountWei }: { holding: Holding; amountWei: bigint | undefined }) {
  const t = useWords()
  const say = useErrorWords()
  const { tokenId, chainId, symbol, underlying } = holding
  const { exits, error } = useExits(tokenId, chainId, amountWei)
  const [stop, setStop] = useState(NO_HURRY)
  const withinS = NEEDS_S[stop]
  const plan = useMemo(
    () => (exits && amountWei ? exitPlan(exits, amountWei, withinS) : undefined),
    [exits, amountWei, withinS],
  )
  if (!amountWei) return null
  const failure = error ?? (exits?.out.length === 0 ? exits.error : undefined)
  if (failure) return <p className="problem small">{say(failure)}</p>
  if (!exits || !plan) return <p className="muted small">{t('common.loading')}</p>
  const homeChainId = findToken(tokenId)?.homeChainId ?? chainId
  return (
    <>
      <NeedSlider stop={stop} onChange={setStop} />
      <PlanCard
        plan={plan}
        exits={exits}
        symbol={symbol}
        unit={underlying}
        isHurried={withinS !== undefined}
      />
      <WayList
        exits={exits}
        symbol={symbol}
        unit={underlying}
        chainId={chainId}
        homeChainId={homeChainId}
        planned={plan.best?.parts.map(({ id }) => id) ?? []}
      />
      {plan.curve.length > 0 && exits.fullWei && (
        <Suspense>
          <SplitChart curve={plan.curve} fullWei={exits.fullWei} />
        </Suspense>
      )}
      <Validators validators={exits.validators} />
      <LearnLink group="habits" topic="queue" />
      <WaysIn exits={exits} unit={underlying} />
    </>
  )
}
