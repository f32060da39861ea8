import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InspectedIntent, Inspection } from '@/lib/guard/inspectFormat'

/** One leg of what a case expects, in the words of requests.dev.json. */
export interface ExpectedLeg {
  kind: string
  protocol: string
  function: string | null
  sellToken: string | null
  sellAmount: string | null
  buyToken: string | null
  minBuyAmount: string | null
  recipient?: string | null
  token?: string | null
  spender?: string | null
  amount?: string | null
  flags?: string[]
}

export interface Case {
  id: string
  method: string
  chainId: number
  from: string | null
  to?: string
  value?: string
  data?: `0x${string}`
  calls?: { to: string; value?: string; data?: `0x${string}` }[]
  typedData?: unknown
  lstRole: string
  expected: ExpectedLeg & { legs?: ExpectedLeg[] }
}

const file = join(process.env.MOORING_DATA ?? '../shared/data', 'requests.dev.json')

/** The real requests, read where they are; undefined where they are not. */
export function readCorpus(): Case[] | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).requests : undefined
}

/** A case's legs: only a batch has several. */
export function legsOf({ expected }: Case): ExpectedLeg[] {
  return expected.kind === 'batch' ? (expected.legs ?? []) : [expected]
}

const FIELDS = [
  'sellToken',
  'sellAmount',
  'buyToken',
  'minBuyAmount',
  'recipient',
  'token',
  'spender',
  'amount',
] as const

/** What differs between an intent and the leg it should be: `field: got ≠ expected`. */
export function differences(got: InspectedIntent | undefined, expected: ExpectedLeg): string[] {
  if (!got) return ['missing']
  const found: string[] = []
  const compare = (name: string, a: unknown, b: unknown) => {
    if (a !== b) found.push(`${name}: ${String(a)} ≠ ${String(b)}`)
  }
  compare('kind', got.kind, expected.kind)
  compare('protocol', got.protocol, expected.protocol)
  compare('function', got.function, expected.function ?? null)
  for (const name of FIELDS) compare(name, got[name], expected[name] ?? null)
  compare('flags', [...got.flags].sort().join(), [...(expected.flags ?? [])].sort().join())
  return found
}

/** All differences of one inspected case, leg by leg. */
export function judge(item: Case, result: Inspection): string[] {
  const legs = legsOf(item)
  // A batch of permits is one leg of the case and one intent per token here: the first is compared.
  const rest = result.intents.slice(legs.length)
  const extra = rest.some(intent => intent.kind !== 'approve') ? ['more intents than legs'] : []
  return [...legs.flatMap((leg, index) => differences(result.intents[index], leg)), ...extra]
}
