import type { Settings } from '@/lib/messaging/schemas/settings'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Segments } from '../ui/Segments.tsx'
import { Switch } from '../ui/Switch.tsx'
import { MoreRoom } from './MoreRoom.tsx'
import { NumberField } from './NumberField.tsx'

const LANGUAGES = ['auto', 'en', 'zh-CN'] as const
const THEMES = ['system', 'light', 'dark'] as const
const CURRENCIES = ['USD', 'EUR', 'CNY'] as const

export function LookSection() {
  const t = useWords()
  const settings = useSettings(value => value)
  const set = (change: Partial<Settings>) => changeSettings(value => ({ ...value, ...change }))
  return (
    <>
      <div className="setting">
        <span>{t('options.language')}</span>
        <Segments
          name="language"
          label={t('options.language')}
          value={settings.language}
          options={LANGUAGES.map(value => ({ value, label: t(`options.languages.${value}`) }))}
          onChange={language => set({ language })}
          testId={testIds.language}
        />
      </div>
      <div className="setting">
        <span>{t('options.theme')}</span>
        <Segments
          name="theme"
          label={t('options.theme')}
          value={settings.theme}
          options={THEMES.map(value => ({ value, label: t(`options.themes.${value}`) }))}
          onChange={theme => set({ theme })}
          testId={testIds.theme}
        />
      </div>
      <div className="setting">
        <span>{t('options.currency')}</span>
        <Segments
          name="currency"
          label={t('options.currency')}
          value={settings.currency}
          options={CURRENCIES.map(value => ({ value, label: value }))}
          onChange={currency => set({ currency })}
          testId={testIds.currency}
        />
      </div>
      <Switch
        label={t('popup.hideBalances')}
        hint={t('options.hideBalancesWhy')}
        isOn={settings.hideBalances}
        onChange={hideBalances => set({ hideBalances })}
        testId={testIds.hideBalances}
      />
      <NumberField
        label={t('options.small')}
        hint={t('options.smallWhy')}
        unit="ETH"
        value={settings.smallUnderMicroEth / 1e6}
        min={0}
        max={1_000}
        onChange={eth => set({ smallUnderMicroEth: Math.round(eth * 1e6) })}
        testId={testIds.smallUnder}
      />
      <MoreRoom />
    </>
  )
}
