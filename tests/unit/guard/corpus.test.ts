import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Case, judge, readCorpus } from './score'

/**
 * Cases whose expectation we doubt, each with the reason. They count against the score all the same,
 * but a confident answer to them is not called wrong.
 */
const DOUBTED: Readonly<Record<string, string>> = {
  'tx-uniswap-swaprouter02-multicall-1b6c3fe8':
    'unwrapWETH9(uint256) pays the sender, and all WETH bought is unwrapped: recipient and minimum are known',
}

const corpus = readCorpus()

interface Row {
  protocol: string
  cases: number
  right: number
}

function table(cases: readonly Case[], wrong: ReadonlySet<string>): Row[] {
  const rows = new Map<string, Row>()
  for (const { id, expected } of cases) {
    const row = rows.get(expected.protocol) ?? { protocol: expected.protocol, cases: 0, right: 0 }
    rows.set(expected.protocol, { ...row, cases: row.cases + 1, right: row.right + (wrong.has(id) ? 0 : 1) })
  }
  return [...rows.values()].sort((a, b) => a.protocol.localeCompare(b.protocol))
}

describe.skipIf(!corpus)('requests.dev.json', () => {
  const cases = corpus ?? []
  const judged = cases.map(item => {
    const result = inspect(item)
    return { item, result, found: judge(item, result) }
  })
  const wrong = judged.filter(({ found }) => found.length > 0)

  it('understands at least 98 %', () => {
    console.table(table(cases, new Set(wrong.map(({ item }) => item.id))))
    console.log(`${cases.length - wrong.length} of ${cases.length} right`)
    for (const { item, result, found } of wrong)
      console.log(item.id, result.confidence, found.join('; ').slice(0, 300))
    expect(cases.length - wrong.length).toBeGreaterThanOrEqual(Math.ceil(cases.length * 0.98))
  })

  it('says which part a liquid staking token plays in at least 97 %', () => {
    const other = judged.filter(({ item, result }) => item.lstRole !== result.lstRole)
    expect(other.length).toBeLessThanOrEqual(Math.floor(cases.length * 0.03))
  })

  it('is never wrong while confident', () => {
    const confident = wrong.filter(({ item, result }) => result.confidence === 'high' && !DOUBTED[item.id])
    expect(confident.map(({ item, found }) => `${item.id}: ${found.join('; ')}`)).toEqual([])
  })
})

if (!corpus)
  console.warn('requests.dev.json is not here: 362 cases skipped (set MOORING_DATA to its folder).')
