import { OFFCHAIN_SOURCES } from '@/lib/markets/offchain'
import { WAIT_SOURCES } from '@/lib/protocols/waits'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { PermissionSwitch } from './PermissionSwitch.tsx'

interface Source {
  id: string
  name: string
  origin: string
}

/** Services off the chain: each its own permission and its own switch, all off at first. */
export function OffchainSwitches() {
  const t = useWords()
  return (
    <>
      <h3>{t('options.offchain')}</h3>
      <p className="muted small">{t('options.offchainWhy')}</p>
      <Switches sources={OFFCHAIN_SOURCES} />
      <h3>{t('options.waits')}</h3>
      <p className="muted small">{t('options.waitsWhy')}</p>
      <Switches sources={WAIT_SOURCES} />
    </>
  )
}

function Switches({ sources }: { sources: readonly Source[] }) {
  const offchain = useSettings(settings => settings.offchain)
  return sources.map(({ id, name, origin }) => (
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
  ))
}
