import { tokenHue } from './tokenHue.ts'

/** Two letters on a disc of the protocol's own hue: for a token whose mark is not on file. */
export function Monogram({ symbol, protocol, size }: { symbol: string; protocol: string; size: number }) {
  const letters = symbol.replace(/[^A-Za-z]/g, '').slice(0, 2)
  return (
    <svg width={size} height={size} viewBox="0 0 36 36" aria-hidden="true" className="monogram">
      <circle cx="18" cy="18" r="18" fill={`oklch(52% 0.13 ${tokenHue(protocol)})`} />
      <text x="18" y="22.5" textAnchor="middle" fontSize="12.5" fontWeight="700" fill="#fff">
        {letters}
      </text>
    </svg>
  )
}
