import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Icon } from './Icon.tsx'

interface Props {
  /** Id of a page in components/learn/topics.ts. */
  topic: string
  group: 'basics' | 'habits'
}

/** A page of Learn, offered where its question arises. */
export function LearnLink({ topic, group }: Props) {
  const t = useWords()
  return (
    <a
      className="learn-link"
      href={`/learn.html#${topic}`}
      target="_blank"
      rel="noreferrer"
      data-testid={testIds.learnLink}
    >
      <Icon name="book" size={15} />
      {t.lookup(`learn.${group}.${topic}.title`)}
    </a>
  )
}
