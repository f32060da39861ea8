import { type Bands, levelOf } from '@/lib/core/level'
import { formatBps, formatPercent } from '@/lib/format/percent'
import { useWords } from '../hooks/useWords.ts'
import { LevelMark } from '../ui/LevelMark.tsx'
import { toneOf } from './gaugePlace.ts'

interface Props {
  bps: number | undefined
  bands: Bands
  /** Why the number is not to be trusted, when it is not. */
  overlay?: 'thin' | 'stale' | 'disputed' | 'unknown' | undefined
  testId?: string
}

/** The deviation in sign, number and word: "= at the rate", "−42 bps discount"; danger is a filled chip. */
export function PegWord({ bps, bands, overlay, testId }: Props) {
  const t = useWords()
  if (bps === undefined || overlay === 'unknown')
    return (
      <span className="peg-word" data-tone="unknown" data-testid={testId}>
        <LevelMark level="unknown" size={12} /> {t('peg.overlays.unknown')}
      </span>
    )
  const tone = toneOf(bps, bands)
  const level = bps < 0 ? levelOf(-bps, bands) : 'ok'
  const percent = formatPercent(bps, t.language)
  const aloud =
    tone === 'rate'
      ? t('peg.gaugeAtRate')
      : bps < 0
        ? t('peg.gaugeDiscount', { percent, level: t(`levels.${level}`) })
        : t('peg.gaugePremium', { percent })
  return (
    <span className="peg-word" data-tone={tone} data-level={level} data-bps={bps} data-testid={testId}>
      <span aria-hidden="true">
        {level !== 'ok' && <LevelMark level={level} size={12} />}
        {tone === 'rate'
          ? `= ${t('peg.atRate')}`
          : `${formatBps(bps, t.language)} ${bps < 0 ? t('peg.discount') : t('peg.premium')}`}
      </span>
      <span className="visually-hidden">{aloud}</span>
      {overlay && <span className="overlay">{t(`peg.overlays.${overlay}`)}</span>}
    </span>
  )
}
