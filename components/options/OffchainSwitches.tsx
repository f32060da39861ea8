import { OFFCHAIN_SOURCES } from '@/lib/markets/offchain'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { PermissionSwitch } from './PermissionSwitch.tsx'

/** Price services off the chain: each its own permission and its own switch, all off at first. */
export function OffchainSwitches() {
  const t = useWords()
  const offchain = useSettings(settings => settings.offchain)
  return (
    <>
      <h3>{t('options.offchain')}</h3>
      <p className="muted small">{t('options.offchainWhy')}</p>
      {OFFCHAIN_SOURCES.map(({ id, name, origin }) => (
        <PermissionSwitch
          key={id}
          label={name}
          hint={new URL(origin.slice(0, -1)).host}
          wanted={{ origins: [origin] }}
          isOn={offchain[id] ?? false}
          onChange={isOn =>
            changeSettings(settings => ({ ...settings, offchain: { ...settings.offchain, [id]: isOn } }))
          }
          testId={testIds.offchain(id)}
        />
      ))}
    </>
  )
}
