import { useState } from 'react'
import { changeSettings } from '@/lib/state/stores'
import { useAccounts, useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { AddAccount } from '../ui/AddAccount.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Segments } from '../ui/Segments.tsx'
import { SiteSwitches } from '../ui/SiteSwitches.tsx'
import { Switch } from '../ui/Switch.tsx'
import { Example } from './Example.tsx'

const LANGUAGES = ['auto', 'en', 'zh-CN'] as const

/** Opens once, on install. Three steps, nothing to connect, nothing that must be done. */
export function WelcomePage() {
  const t = useWords()
  const { watched } = useAccounts()
  const settings = useSettings(value => value)
  const [isAdded, setIsAdded] = useState(false)
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <Icon name="anchor" size={30} />
        <h1>{t('welcome.title')}</h1>
        <Segments
          name="language"
          label={t('options.language')}
          value={settings.language}
          options={LANGUAGES.map(value => ({ value, label: t(`options.languages.${value}`) }))}
          onChange={language => changeSettings(value => ({ ...value, language }))}
          testId={testIds.language}
        />
      </header>
      <main>
        <p className="lead">{t('welcome.lead')}</p>
        <ol className="steps">
          <li>
            <h2>{t('welcome.watch')}</h2>
            <p className="muted">{t('welcome.watchWhy')}</p>
            <AddAccount onAdded={() => setIsAdded(true)} />
            <Example onAdded={() => setIsAdded(true)} />
            <p role="status" className="gain">
              {(isAdded || watched.length > 0) && t('welcome.watching', { count: watched.length })}
            </p>
          </li>
          <li>
            <h2>{t('welcome.guard')}</h2>
            <p className="muted">{t('welcome.guardWhy')}</p>
            <Switch
              label={t('options.guardOn')}
              hint={t('options.guardOnWhy')}
              isOn={settings.guard.isOn}
              onChange={isOn => changeSettings(value => ({ ...value, guard: { ...value.guard, isOn } }))}
              testId={testIds.guardOn}
            />
            <SiteSwitches />
          </li>
          <li>
            <h2>{t('welcome.privacy')}</h2>
            <p className="muted">{t('welcome.privacyWhy')}</p>
            <a href="/options.html#hosts">{t('welcome.toWhom')}</a>
            <Switch
              label={t('options.simulate')}
              hint={t('options.simulateWhy')}
              isOn={settings.guard.simulate}
              onChange={simulate =>
                changeSettings(value => ({ ...value, guard: { ...value.guard, simulate } }))
              }
              testId={testIds.guardSimulate}
            />
          </li>
        </ol>
        <nav className="actions" aria-label={t('welcome.next')}>
          <a className="button button-primary" href="/popup.html?view=tab" data-testid={testIds.linkPopup}>
            {t('welcome.open')}
          </a>
          <a className="button" href="/options.html" data-testid={testIds.linkOptions}>
            {t('popup.settings')}
          </a>
          <a className="button" href="/review.html" data-testid={testIds.linkReview}>
            {t('welcome.seeReview')}
          </a>
          <a className="button" href="/learn.html" data-testid={testIds.linkLearn}>
            {t('learn.title')}
          </a>
        </nav>
      </main>
    </div>
  )
}
