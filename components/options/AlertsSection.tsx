import { tokens } from '@/lib/state/registry'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { BadgeSwitch } from '../ui/BadgeSwitch.tsx'
import { BandsFields } from '../ui/BandsFields.tsx'
import { Switch } from '../ui/Switch.tsx'
import { NotificationSwitch } from './NotificationSwitch.tsx'

/** Several tokens go by one symbol: then the name tells them apart. */
const isShared = (symbol: string) => tokens().filter(token => token.symbol === symbol).length > 1

export function AlertsSection() {
  const t = useWords()
  const { badge, bandsBps } = useSettings(settings => settings)
  const setToken = (tokenId: string, isOn: boolean) =>
    changeSettings(settings => ({
      ...settings,
      badge: { ...settings.badge, tokens: { ...settings.badge.tokens, [tokenId]: isOn } },
    }))
  return (
    <>
      <BadgeSwitch />
      <NotificationSwitch />
      <details>
        <summary>{t('options.badgePerToken')}</summary>
        <div className="columns">
          {tokens().map(token => (
            <Switch
              key={token.id}
              label={token.symbol}
              hint={isShared(token.symbol) && token.name}
              isOn={badge.tokens[token.id] ?? true}
              isDisabled={!badge.isOn}
              onChange={isOn => setToken(token.id, isOn)}
              testId={testIds.badgeToken(token.id)}
            />
          ))}
        </div>
      </details>
      <h3>{t('alerts.thresholds')}</h3>
      <p className="muted small">{t('alerts.thresholdsWhy')}</p>
      <BandsFields
        value={bandsBps}
        onChange={bands => changeSettings(settings => ({ ...settings, bandsBps: bands }))}
      />
    </>
  )
}
