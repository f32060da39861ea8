import { contactedHosts } from '@/lib/state/contactedHosts'
import { chains } from '@/lib/state/registry'
import { usePause } from '../hooks/usePause.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Switch } from '../ui/Switch.tsx'
import { OffchainSwitches } from './OffchainSwitches.tsx'

/** To whom anything is sent, what, and why. Nobody else is contacted. */
export function HostsSection() {
  const t = useWords()
  const settings = useSettings(value => value)
  const { isPaused, setPause } = usePause()
  const hosts = contactedHosts(settings, chains())
  return (
    <>
      <p className="muted">{t('options.hostsWhy')}</p>
      <Switch
        label={t('options.pause')}
        hint={t('options.pauseWhy')}
        isOn={isPaused}
        onChange={setPause}
        testId={testIds.pauseAll}
      />
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('options.host')}</th>
            <th scope="col">{t('options.hostFor')}</th>
            <th scope="col">{t('options.hostWhen')}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ host, what, use }) => (
            <tr key={host + what}>
              <th scope="row" className="breakable">
                {host}
              </th>
              <td>{what}</td>
              <td>{t(`options.hostUse.${use}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <OffchainSwitches />
      <p className="muted small">{t('options.noServer')}</p>
    </>
  )
}
