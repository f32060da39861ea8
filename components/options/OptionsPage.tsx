import { useEffect } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { Icon } from '../ui/Icon.tsx'
import { AccountsSection } from './AccountsSection.tsx'
import { AlertsSection } from './AlertsSection.tsx'
import { DataSection } from './DataSection.tsx'
import { EndpointsSection } from './EndpointsSection.tsx'
import { GuardSection } from './GuardSection.tsx'
import { HostsSection } from './HostsSection.tsx'
import { KeysSection } from './KeysSection.tsx'
import { LookSection } from './LookSection.tsx'
import { RulesSection } from './RulesSection.tsx'

const SECTIONS = [
  { id: 'accounts', Section: AccountsSection },
  { id: 'look', Section: LookSection },
  { id: 'endpoints', Section: EndpointsSection },
  { id: 'alerts', Section: AlertsSection },
  { id: 'guard', Section: GuardSection },
  { id: 'rules', Section: RulesSection },
  { id: 'keys', Section: KeysSection },
  { id: 'hosts', Section: HostsSection },
  { id: 'data', Section: DataSection },
] as const

/** Everything that is rarely set. What is changed holds at once; there is no button to save. */
export function OptionsPage() {
  const t = useWords()
  // The browser looked for the place before it was drawn.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  return (
    <div className="page">
      <header className="page-head">
        <Icon name="anchor" size={26} />
        <h1>{t('options.title')}</h1>
      </header>
      <nav className="page-nav" aria-label={t('options.sections')}>
        {SECTIONS.map(({ id }) => (
          <a key={id} href={`#${id}`}>
            {t(`options.section.${id}`)}
          </a>
        ))}
        <a href="/learn.html">{t('learn.title')}</a>
      </nav>
      <main>
        {SECTIONS.map(({ id, Section }) => (
          <section key={id} id={id} className="page-section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(`options.section.${id}`)}</h2>
            <Section />
          </section>
        ))}
      </main>
    </div>
  )
}
