import type { Chain } from '@/lib/chains/defineChain'
import { chains } from '@/lib/state/registry'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Switch } from '../ui/Switch.tsx'
import { EndpointField } from './EndpointField.tsx'

export function EndpointsSection() {
  const t = useWords()
  const isSweepOn = useSettings(settings => settings.sweep)
  return (
    <>
      <p className="muted">{t('options.endpointsWhy')}</p>
      <Switch
        label={t('options.sweep')}
        hint={t('options.sweepWhy')}
        isOn={isSweepOn}
        onChange={sweep => changeSettings(settings => ({ ...settings, sweep }))}
        testId={testIds.sweep}
      />
      {chains().map(chain => (
        <ChainSetting key={chain.id} chain={chain} />
      ))}
    </>
  )
}

function ChainSetting({ chain }: { chain: Chain }) {
  const isOn = useSettings(settings => settings.chainsOn[chain.id] ?? chain.isOnByDefault)
  const set = (next: boolean) =>
    changeSettings(settings => ({ ...settings, chainsOn: { ...settings.chainsOn, [chain.id]: next } }))
  return (
    <div className="chain-setting" id={`rpc-${chain.id}`}>
      <Switch label={chain.name} isOn={isOn} onChange={set} testId={testIds.chainOn(chain.id)} />
      {isOn && <EndpointField chain={chain} />}
    </div>
  )
}
