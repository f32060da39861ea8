/** What stands in a file of recordings, as far as it is read here. */
export interface RecordedCall {
  chainId: number
  block: number | null
  to: string
  label: string
  class: string
  data: `0x${string}`
  function: string
  args: unknown[] | null
  result: `0x${string}`
  decoded: unknown
}

export interface RecordedLog {
  chainId: number
  address: string
  event: string
  topics: [`0x${string}`, ...`0x${string}`[]]
  data: `0x${string}`
  block: number | null
  logIndex: number
  txHash: string
  decoded: Record<string, unknown> | null
}

export interface DerivedRate {
  token: string
  chainId: number
  block: number | null
  rate: string
  numerator: string | null
  denominator: string | null
  kind: string
  how: string
  txHash: string | null
}

export interface Recordings {
  calls: RecordedCall[]
  logs: RecordedLog[]
  derivedRates: DerivedRate[]
}

/** One line of output. `reading` undefined: the row is unused, and `reason` says why. */
export interface Row {
  to: string | null
  function: string
  block: number | null
  token: string | null
  reading?: string
  value?: unknown
  /** What the reading makes of the answer, when that is another number: 1e36 ÷ ratio, bps of a share. */
  meaning?: unknown
  expected: unknown
  same?: boolean
  reason?: string
}
