/** Drawn for Mooring on a 24 × 24 grid, stroked in the colour of the text. */
const PATHS = {
  anchor: 'M12 9v8M4 14c1.2 4.4 4.4 6.5 8 6.5s6.8-2.1 8-6.5M12 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12ZM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  'eye-off':
    'M4 4l16 16M9.9 5.8A9.9 9.9 0 0 1 12 5.5c6.4 0 10 6.5 10 6.5a17 17 0 0 1-3 3.7M6.2 7.5A16.6 16.6 0 0 0 2 12s3.6 6.5 10 6.5a9.7 9.7 0 0 0 4-.8M10 10a2.8 2.8 0 0 0 4 4',
  gear: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM12 2.800v3M12 18.200v3M2.8 12h3M18.2 12h3M5.5 5.500l2.1 2.100M16.4 16.400l2.1 2.100M18.5 5.500l-2.1 2.100M7.6 16.400l-2.1 2.1',
  bars: 'M3 20h18M6 20V10M12 20V4M18 20v-7',
  line: 'M3 17l5-6 4 3 8-9',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l2 2H4l2-2ZM10 20.500h4',
  refresh: 'M20 5v5h-5M4 19v-5h5M19.4 10A8 8 0 0 0 5.6 7.500M4.6 14a8 8 0 0 0 13.8 2.5',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.500l10 6.500-10 6.500V5.500Z',
  check: 'M5 12.500l4.5 4.500L19 7',
  chevron: 'M7 10l5 5 5-5',
  left: 'M14.5 6l-6 6 6 6',
  up: 'M7 14l5-5 5 5',
  exit: 'M14 4h6v6M20 4l-9 9M18 14v5H5V6h5',
  layers: 'M12 3l9 5-9 5-9-5 9-5ZM3 13l9 5 9-5',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.500L21 21',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  book: 'M4 5.500C6.5 4 9.5 4 12 6c2.5-2 5.5-2 8-.500V19c-2.5-1.5-5.5-1.5-8 .5-2.5-2-5.5-2-8-.500V5.500ZM12 6v13.5',
  key: 'M4 6h16v12H4V6ZM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  expand: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'anchor' ? 2 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
