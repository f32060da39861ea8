import { useEffect, useRef } from 'react'
import { useReviews } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { OpenReview } from './OpenReview.tsx'
import { pickReview } from './pickReview.ts'

/**
 * The window before the wallet's: one request at a time, the one it was opened for first. Once that is decided the
 * window goes by itself: the worker that should close it may have been stopped in between.
 */
export function ReviewWindow() {
  const t = useWords()
  const reviews = useReviews()
  const id = new URLSearchParams(location.search).get('id') ?? undefined
  const { current, waiting, isGone } = pickReview(reviews, id)
  const wasShown = useRef(false)
  useEffect(() => {
    if (current) wasShown.current = true
    else if (isGone && wasShown.current) window.close()
  }, [current, isGone])
  if (current) return <OpenReview key={current.id} review={current} waiting={waiting} />
  return (
    <main className="review review-empty" data-testid={testIds.reviewGone}>
      <h1>{isGone ? t('review.gone') : t('review.none')}</h1>
      <p>{isGone ? t('review.goneWhy') : t('review.noneWhy')}</p>
      {isGone && (
        <button type="button" className="button" onClick={() => window.close()}>
          {t('common.close')}
        </button>
      )}
    </main>
  )
}
