import type { LevelOrUnknown } from '@/lib/core/level'

/** A shape of its own for each level, so that colour is never alone: ring, triangle, octagon, dashed ring. */
export function LevelMark({ level, size = 14 }: { level: LevelOrUnknown; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="level-mark">
      {SHAPES[level]}
    </svg>
  )
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.4, strokeLinecap: 'round' } as const

const SHAPES = {
  ok: <path d="M5 12.5l4.5 4.500L19 7" {...stroke} />,
  notice: (
    <g {...stroke}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.500M12 7.500v.1" />
    </g>
  ),
  caution: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M12 2.5 23 21.500H1L12 2.500Zm-1.2 7v6h2.400v-6h-2.400Zm0 7.600v2.300h2.400v-2.300h-2.400Z"
    />
  ),
  danger: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm2.8 4.500v7h2.400v-7h-2.400Zm0 8.700v2.400h2.400v-2.400h-2.400Z"
    />
  ),
  unknown: (
    <g {...stroke}>
      <circle cx="12" cy="12" r="9.5" strokeDasharray="3.5 3.5" />
      <path d="M9.5 9.500a2.5 2.5 0 1 1 3.7 2.200c-.8.4-1.2.9-1.2 1.800M12 16.700v.1" />
    </g>
  ),
} satisfies Record<LevelOrUnknown, React.ReactNode>
