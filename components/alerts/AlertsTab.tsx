import { knownValue } from '@/lib/core/loadable'
import type { Holding, Holdings } from '@/lib/state/holdings'
import { changeSettings } from '@/lib/state/stores'
import { useBands } from '../hooks/useBands.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { PegWord } from '../peg/PegWord.tsx'
import { testIds } from '../testIds.ts'
import { BadgeSwitch } from '../ui/BadgeSwitch.tsx'
import { BandsFields } from '../ui/BandsFields.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { Switch } from '../ui/Switch.tsx'
import { AlertLog } from './AlertLog.tsx'
import { Snooze } from './Snooze.tsx'

/** What the badge speaks of: all, and each token; and from where on. */
export function AlertsTab({ holdings }: { holdings: Holdings }) {
  const t = useWords()
  const bandsBps = useSettings(settings => settings.bandsBps)
  const tokens = new Map(holdings.held.map(holding => [holding.tokenId, holding]))
  return (
    <section className="page">
      <h2>{t('alerts.title')}</h2>
      <BadgeSwitch />
      <ul className="plain-list">
        {[...tokens.values()].map(holding => (
          <li key={holding.tokenId}>
            <TokenBadge holding={holding} />
            <Snooze tokenId={holding.tokenId} symbol={holding.symbol} />
          </li>
        ))}
      </ul>
      <h2>{t('alerts.thresholds')}</h2>
      <p className="muted small">{t('alerts.thresholdsWhy')}</p>
      <LearnLink group="habits" topic="watch" />
      <BandsFields
        value={bandsBps}
        onChange={bands => changeSettings(settings => ({ ...settings, bandsBps: bands }))}
      />
      <h2>{t('alerts.log')}</h2>
      <AlertLog />
    </section>
  )
}

function TokenBadge({ holding }: { holding: Holding }) {
  const badge = useSettings(settings => settings.badge)
  const bands = useBands(holding.tokenId)
  const peg = holding.state && knownValue(holding.state.peg)
  const set = (isOn: boolean) =>
    changeSettings(settings => ({
      ...settings,
      badge: { ...settings.badge, tokens: { ...settings.badge.tokens, [holding.tokenId]: isOn } },
    }))
  return (
    <Switch
      label={holding.symbol}
      hint={<PegWord bps={peg?.bps} bands={bands} overlay={peg?.overlay} />}
      isOn={badge.tokens[holding.tokenId] ?? true}
      isDisabled={!badge.isOn}
      onChange={set}
      testId={testIds.badgeToken(holding.tokenId)}
    />
  )
}
