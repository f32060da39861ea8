import { useSyncExternalStore } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { Icon } from '../ui/Icon.tsx'
import { Topic } from './Topic.tsx'
import { TOPICS } from './topics.ts'

const GROUPS = ['basics', 'habits'] as const

/** Short pages in plain words. One at a time; the list of all stands beneath. */
export function LearnPage() {
  const t = useWords()
  const id = useSyncExternalStore(onHash, () => location.hash.slice(1))
  const topic = TOPICS.find(entry => entry.id === id)
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <Icon name="anchor" size={26} />
        <h1>{t('learn.title')}</h1>
      </header>
      <main>
        <p className="lead">{t('learn.lead')}</p>
        {topic && <Topic key={topic.id} topic={topic} />}
        {topic && <h2 className="list-title">{t('learn.all')}</h2>}
        {GROUPS.map(group => (
          <nav key={group} className="topics" aria-label={t(`learn.${group}Title`)}>
            <h3>{t(`learn.${group}Title`)}</h3>
            <ul>
              {TOPICS.filter(entry => entry.group === group).map(entry => (
                <li key={entry.id}>
                  <a href={`#${entry.id}`} aria-current={entry.id === id ? 'page' : undefined}>
                    {t.lookup(`learn.${entry.group}.${entry.id}.title`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </main>
    </div>
  )
}

function onHash(listener: () => void) {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
