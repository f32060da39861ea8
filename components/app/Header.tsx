import type { Address } from '@/lib/core/address'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { AccountSwitch } from './AccountSwitch.tsx'

interface Props {
  chosen: Address | 'all'
  onChoose: (account: Address | 'all') => void
  onSearch: () => void
}

export function Header({ chosen, onChoose, onSearch }: Props) {
  const t = useWords()
  const isHidden = useSettings(settings => settings.hideBalances)
  const toggle = () => changeSettings(settings => ({ ...settings, hideBalances: !settings.hideBalances }))
  return (
    <header className="head">
      <span className="mark">
        <Icon name="anchor" size={22} />
      </span>
      <AccountSwitch chosen={chosen} onChoose={onChoose} />
      <IconButton
        icon="search"
        label={t('popup.search')}
        onClick={onSearch}
        data-testid={testIds.openSearch}
      />
      <IconButton
        icon={isHidden ? 'eye-off' : 'eye'}
        label={isHidden ? t('popup.showBalances') : t('popup.hideBalances')}
        aria-pressed={isHidden}
        onClick={toggle}
        data-testid={testIds.hideBalances}
      />
      <a
        className="icon-button"
        href="/options.html"
        target="_blank"
        rel="noreferrer"
        aria-label={t('popup.settings')}
        title={t('popup.settings')}
        data-testid={testIds.openSettings}
      >
        <Icon name="gear" />
      </a>
    </header>
  )
}
