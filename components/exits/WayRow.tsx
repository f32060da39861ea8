import type { ReactNode } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  id: string
  title: string
  venue?: string | undefined
  /** What arrives, as text; undefined: not known. */
  pays: string | undefined
  /** Against the exchange rate. */
  bps?: string | undefined
  /** 0 to 1 on the common bar. */
  share?: number | undefined
  when: string
  /** Fee, gas, requests: what stands beside the time. */
  notes?: readonly string[]
  problem?: string | undefined
  link?: { href: string; text: string } | undefined
  isPlanned?: boolean
  children?: ReactNode
}

/** One way beside the others, on one bar: what arrives and when, then what it costs and where it is done. */
export function WayRow(props: Props) {
  const { id, title, venue, pays, bps, share, when, notes = [], problem, link, isPlanned, children } = props
  const t = useWords()
  return (
    <li className="exit-way" data-planned={isPlanned} data-testid={testIds.exitWay(id)}>
      <span className="strong">{title}</span>
      <b className="end" data-testid={testIds.exitPays}>
        {pays ?? <span className="unknown">{t('common.unknown')}</span>}
      </b>
      <span className="muted small exit-venue">{[venue, when, ...notes].filter(Boolean).join(' · ')}</span>
      <span className="muted small end">{bps}</span>
      {share !== undefined && (
        <span className="way-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
      {problem && <span className="small exit-problem">{problem}</span>}
      {children}
      {link && (
        <a className="exit-link small" href={link.href} target="_blank" rel="noreferrer">
          {link.text}
          <Icon name="exit" size={13} />
        </a>
      )}
    </li>
  )
}
