import { useMemo } from 'react'
import { holdingsOf, lookedAt } from '@/lib/state/holdings'
import { tokens } from '@/lib/state/registry'
import { useAccounts, useSettings, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { figureOf } from './figures.ts'
import type { TopicOf } from './topics.ts'

/** One page: what it is, one figure of this very account, one example, one way to where it matters. */
export function Topic({ topic }: { topic: TopicOf }) {
  const t = useWords()
  const snapshot = useSnapshot()
  const accounts = useAccounts()
  const isHidden = useSettings(settings => settings.hideBalances)
  const holdings = useMemo(
    () => holdingsOf(snapshot, lookedAt(accounts, 'all'), tokens()),
    [snapshot, accounts],
  )
  const say = (part: 'title' | 'body' | 'example' | 'go') =>
    t.lookup(`learn.${topic.group}.${topic.id}.${part}`) ?? ''
  const figure = figureOf(topic.figure, holdings, t, isHidden)
  return (
    <article className="page-section topic" data-testid={testIds.topic(topic.id)}>
      <h2>{say('title')}</h2>
      <p>{say('body')}</p>
      <p className="topic-aside" data-kind="example">
        <span className="muted small">{t('learn.exampleTitle')}</span>
        {say('example')}
      </p>
      <p className="topic-aside" data-kind="yours" data-testid={testIds.topicFigure}>
        <span className="muted small">{t('learn.yours')}</span>
        {figure ?? t('learn.noFigure')}
      </p>
      <a href={topic.href}>{say('go')}</a>
    </article>
  )
}
