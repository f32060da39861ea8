import { useCallback, useEffect, useRef } from 'react'
import { describeReview } from '@/lib/format/describeReview'
import { shortAddress } from '@/lib/format/shortAddress'
import { send } from '@/lib/io/send'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { findChain } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Icon } from '../ui/Icon.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { LevelChip } from '../ui/LevelChip.tsx'
import { Evidence } from './Evidence.tsx'
import { Figures } from './Figures.tsx'
import { type Loudest, QuietActions } from './QuietActions.tsx'
import { type Decision, useDecision } from './useDecision.ts'
import { Ways } from './Ways.tsx'

/** One request: the sentence first, then how much, then the other ways, then the evidence folded. */
export function OpenReview({ review, waiting }: { review: Review; waiting: number }) {
  const t = useWords()
  const cancel = useRef<HTMLButtonElement>(null)
  const answer = useCallback(
    async (decision: Decision) => {
      await send('review.decide', { id: review.id, decision })
      // Another that waits gets a window of its own.
      window.close()
    },
    [review.id],
  )
  const { isArmed, hasFailed, decide } = useDecision(answer)
  const told = describeReview(review, t.language)
  const where = [
    review.account && shortAddress(review.account),
    findChain(review.chainId)?.name ?? String(review.chainId),
  ]
  useEffect(() => cancel.current?.focus(), [])
  return (
    <main className="review" aria-labelledby="review-title" data-testid={testIds.review}>
      <div className="review-from">
        <Icon name="anchor" size={20} />
        <span data-testid={testIds.reviewHost}>
          {t('review.asks', { host: review.host || t('review.nobody') })}
        </span>
        <span className="review-where">{where.filter(Boolean).join(' · ')}</span>
      </div>
      <div className="review-scroll">
        <LevelChip level={review.level} word={told.levelWord} testId={testIds.reviewLevel} />
        <div role={review.level === 'danger' ? 'alert' : undefined}>
          <h1 id="review-title" data-testid={testIds.reviewHeading}>
            {told.title}
          </h1>
        </div>
        <div className="review-lines">
          {review.isAgain && <p>{t('review.again')}</p>}
          {told.lines.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Figures told={told} />
        <Ways ways={told.ways} />
        {told.bps && <LearnLink group="basics" topic="trading" />}
        <Evidence findings={told.findings} />
      </div>
      <div className="review-act">
        <button
          ref={cancel}
          type="button"
          className="button button-primary"
          onClick={() => decide('cancel')}
          data-testid={testIds.reviewCancel}
        >
          {t('review.cancel')}
        </button>
        <button
          type="button"
          className="button"
          disabled={!isArmed}
          onClick={() => decide('pass')}
          data-testid={testIds.reviewContinue}
        >
          {t('review.continue')}
        </button>
      </div>
      <p className="problem small" role="status">
        {hasFailed && t('review.notTaken')}
      </p>
      <QuietActions host={review.host} loudest={loudest(review)} />
      {waiting > 0 && <p className="muted small">{t('review.more', { count: waiting })}</p>}
    </main>
  )
}

/** What made the review as loud as it is. */
function loudest({ findings, level }: Review): Loudest | undefined {
  const found = findings.find(finding => finding.level === level && !finding.isDismissed)
  return found && level !== 'unknown' ? { rule: found.rule, level } : undefined
}
