import { formatPercent } from '@/lib/format/percent'
import type { Share } from '@/lib/state/shares'
import { useWords } from '../hooks/useWords.ts'

interface Props {
  shares: readonly Share[]
  nameOf: (key: string) => string
}

/** Shares as bars, each with its per cent: a list for ears, lengths for eyes. No amount in it, so nothing to hide. */
export function Shares({ shares, nameOf }: Props) {
  const t = useWords()
  return (
    <ul className="shares">
      {shares.map(({ key, bps }) => (
        <li key={key}>
          <span className="ellipsis">{nameOf(key)}</span>
          <span className="strong">{formatPercent(bps, t.language)}</span>
          <span className="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${bps / 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
