import { useId } from 'react'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { NEEDS_S } from './needs.ts'
import { spanText } from './whenText.ts'

/** How soon the money is needed: from at once to no hurry. */
export function NeedSlider({ stop, onChange }: { stop: number; onChange: (stop: number) => void }) {
  const t = useWords()
  const id = useId()
  const withinS = NEEDS_S[stop]
  const text =
    withinS === undefined
      ? t('exits.noHurry')
      : withinS === 0
        ? t('exits.needNow')
        : t('exits.needWithin', { time: spanText(withinS, t) })
  return (
    <div className="exit-need">
      <label htmlFor={id} className="small">
        <span className="muted">{t('exits.need')}</span> <span className="strong">{text}</span>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={NEEDS_S.length - 1}
        step={1}
        value={stop}
        onChange={event => onChange(Number(event.target.value))}
        aria-valuetext={text}
        data-testid={testIds.exitNeed}
      />
    </div>
  )
}
