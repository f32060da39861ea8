import type { DescribedFinding } from '@/lib/format/describeFinding'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LevelMark } from '../ui/LevelMark.tsx'

/** Every finding with what it rests on: value, source, block, moment. Folded: it is there for who asks. */
export function Evidence({ findings }: { findings: readonly DescribedFinding[] }) {
  const t = useWords()
  if (findings.length === 0) return null
  return (
    <details className="evidence">
      <summary>{t('review.evidence')}</summary>
      <ul>
        {findings.map(finding => (
          <li key={finding.rule} data-level={finding.level} data-testid={testIds.reviewFinding(finding.rule)}>
            <p>
              <LevelMark level={finding.level} />{' '}
              <span className="visually-hidden">{finding.levelWord}:</span> {finding.sentence}
            </p>
            <dl className="facts">
              {finding.evidence.map(item => (
                <div className="facts-row" key={item.label + item.value}>
                  <dt>
                    {item.label} <span className="muted small breakable">{item.from}</span>
                  </dt>
                  <dd>{item.value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  )
}
