import { formatPercent } from '@/lib/format/percent'
import { sharesBy } from '@/lib/state/shares'
import { changeSettings } from '@/lib/state/stores'
import type { Stake } from '@/lib/state/whole'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { NumberField } from '../options/NumberField.tsx'
import { testIds } from '../testIds.ts'
import { LevelMark } from '../ui/LevelMark.tsx'
import { whoIs } from './nameOf.ts'

/** Which protocols stand behind more of the whole than the person wants, and the limit itself. */
export function Concentration({ stakes }: { stakes: readonly Stake[] }) {
  const t = useWords()
  const most = useSettings(settings => settings.mostOfProtocolBps)
  const shares = sharesBy(stakes, 'protocol')
  if (shares.length === 0) return null
  const over = shares.filter(({ bps }) => bps > most)
  const limit = formatPercent(most, t.language)
  return (
    <section className="card" data-testid={testIds.concentration} data-over={over.length}>
      <ul className="notes">
        {over.map(({ key, bps }) => (
          <li key={key} className="level-note" data-level="caution">
            <LevelMark level="caution" />
            {t('risk.concentrated', { name: whoIs(key), percent: formatPercent(bps, t.language), limit })}
          </li>
        ))}
        {over.length === 0 && (
          <li className="level-note">
            <LevelMark level="ok" />
            {t('risk.spread', { limit })}
          </li>
        )}
      </ul>
      <NumberField
        label={t('risk.limit')}
        hint={t('risk.limitWhy')}
        unit="%"
        value={most / 100}
        min={1}
        max={100}
        onChange={value =>
          void changeSettings(settings => ({ ...settings, mostOfProtocolBps: Math.round(value * 100) }))
        }
        testId={testIds.concentrationLimit}
      />
    </section>
  )
}
