import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { figureOf } from './figures.ts'
import type { TopicOf } from './topics.ts'
import { useOwn } from './useOwn.ts'

/** One page: what it is, one figure of this very account, one example, one way to where it matters. */
export function Topic({ topic }: { topic: TopicOf }) {
  const t = useWords()
  const own = useOwn()
  const isHidden = useSettings(settings => settings.hideBalances)
  const say = (part: 'title' | 'body' | 'example' | 'go') =>
    t.lookup(`learn.${topic.group}.${topic.id}.${part}`) ?? ''
  const none = own.isWatching ? t('learn.notKnown') : t('learn.noFigure')
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
        {figureOf(topic.figure, own, t, isHidden) ?? none}
      </p>
      <a href={topic.href}>{say('go')}</a>
    </article>
  )
}
