import { tokenHue } from './tokenHue.ts'

/** A monogram: two letters on a disc of the protocol's own hue. Nothing is loaded, nobody's mark is copied. */
export function TokenIcon({
  symbol,
  protocol,
  size = 36,
}: {
  symbol: string
  protocol: string
  size?: number
}) {
  const letters = symbol.replace(/[^A-Za-z]/g, '').slice(0, 2)
  const hue = tokenHue(protocol)
  return (
    <svg width={size} height={size} viewBox="0 0 36 36" aria-hidden="true" className="token-icon">
      <circle cx="18" cy="18" r="18" fill={`oklch(52% 0.13 ${hue})`} />
      <text x="18" y="22.5" textAnchor="middle" fontSize="12.5" fontWeight="700" fill="#fff">
        {letters}
      </text>
    </svg>
  )
}
