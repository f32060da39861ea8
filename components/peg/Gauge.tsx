import type { Bands } from '@/lib/core/level'
import { gaugePlace, toneOf } from './gaugePlace.ts'

/**
 * The signature: the centre tick is the exchange rate, the dot the market, faint ticks where notice and caution
 * begin. Left is a discount, right a premium. Drawn in per cents of its own width, so that it fits any row.
 * Hidden from screen readers: PegWord beside it says the same in words.
 */
export function Gauge({ bps, bands }: { bps: number | undefined; bands: Bands }) {
  const ticks = [-bands.caution, -bands.notice, bands.notice, bands.caution]
  const x = bps === undefined ? undefined : `${gaugePlace(bps, bands)}%`
  return (
    <svg
      className="gauge"
      height="14"
      aria-hidden="true"
      data-tone={bps === undefined ? 'unknown' : toneOf(bps, bands)}
    >
      <line className="gauge-track" x1="2%" x2="98%" y1="7" y2="7" />
      {ticks.map(tick => (
        <line
          key={tick}
          className="gauge-tick"
          x1={`${gaugePlace(tick, bands)}%`}
          x2={`${gaugePlace(tick, bands)}%`}
          y1="4"
          y2="10"
        />
      ))}
      {x && <line className="gauge-span" x1="50%" x2={x} y1="7" y2="7" />}
      <line className="gauge-rate" x1="50%" x2="50%" y1="0" y2="14" />
      {x && <circle className="gauge-dot" cx={x} cy="7" r="4.25" />}
    </svg>
  )
}
