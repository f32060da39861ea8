import type { Stress } from '@/lib/finance/stress/stress'
import { formatPercent } from '@/lib/format/percent'
import { changeSettings } from '@/lib/state/stores'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Switch } from '../ui/Switch.tsx'

/** The stress on the sliders as the one that the watch holds against every loan. */
export function WatchStress({ stress }: { stress: Stress }) {
  const t = useWords()
  const watched = useSettings(settings => settings.loans.stress)
  const { discountBps, slashBps, ethFallBps } = stress
  const set = (isOn: boolean) =>
    changeSettings(settings => {
      const { stress: _before, ...rest } = settings.loans
      return { ...settings, loans: isOn ? { ...rest, stress: { discountBps, slashBps, ethFallBps } } : rest }
    })
  const percent = (bps: number) => formatPercent(bps, t.language)
  return (
    <Switch
      label={t('stress.watch')}
      hint={
        watched &&
        t('stress.watchWhy', {
          discount: percent(watched.discountBps),
          slash: percent(watched.slashBps),
          eth: percent(watched.ethFallBps),
        })
      }
      isOn={watched !== undefined}
      onChange={set}
      testId={testIds.stressWatch}
    />
  )
}
