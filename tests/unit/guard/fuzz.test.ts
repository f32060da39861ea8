import { describe, expect, it } from 'vitest'
import { type Inspection, inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from './random'
import { type Case, readCorpus } from './score'

/** The long run does a million; the quick one a slice with the same seeds. */
const ROUNDS = process.env.MOORING_LONG ? 1_000_000 : 6_000
const SLOWEST_MS = 250

/** Milliseconds of this process alone: what else the machine does is no fault of a decoder. Best of three. */
function timeOf(act: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 3 && best > SLOWEST_MS; turn++) {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

const corpus = readCorpus() ?? []
const UNKNOWN = '0x00000000000000000000000000000000deadbeef'

function mutate(data: string, random: Random): string {
  const at = 2 + random.below(Math.max(1, data.length - 2))
  const choices = [
    () => data.slice(0, at),
    () => data.slice(0, at) + random.hex(1) + data.slice(at + 1),
    () => data.slice(0, at) + random.hex(64) + data.slice(at + 64),
    () => data.slice(0, at) + 'f'.repeat(64) + data.slice(at + 64),
    () => data.slice(0, at) + '0'.repeat(64) + data.slice(at + 64),
    () => data.slice(0, at) + data.slice(at + 64),
    () => data + random.hex(2 * random.below(200)),
    () => data.slice(0, 10) + random.hex(2 * random.below(400)),
    () => `0x${random.hex(8)}${data.slice(10)}`,
  ]
  return random.pick(choices)()
}

/** What must hold of any answer: well-formed values, and no claim about what nobody named. */
function nonsense({ intents, confidence, reason }: Inspection): string | undefined {
  if (intents.length === 0 && !reason) return 'silent without a reason'
  for (const intent of intents) {
    const addresses = [intent.sellToken, intent.buyToken, intent.recipient, intent.token, intent.spender]
    if (addresses.some(address => address !== null && !/^0x[0-9a-f]{40}$/.test(address)))
      return 'an address that is none'
    const amounts = [intent.sellAmount, intent.minBuyAmount, intent.amount, intent.deadline]
    if (amounts.some(amount => amount !== null && !/^\d{1,78}$/.test(amount))) return 'an amount that is none'
    if (intent.kind === 'unknown' && confidence === 'high') return 'sure of something unknown'
    if (intent.kind === 'swap' && !intent.sellToken && confidence === 'high')
      return 'sure of a sale of nothing'
  }
  return undefined
}

/** Replaces or removes one value somewhere inside. */
function spoil(value: Record<string, unknown>, random: Random, oddities: readonly unknown[]): void {
  const key = random.pick(Object.keys(value))
  const child = value[key]
  const goesDeeper =
    typeof child === 'object' && child !== null && Object.keys(child).length > 0 && random.below(4) > 0
  if (goesDeeper) spoil(child as Record<string, unknown>, random, oddities)
  else if (random.below(3) === 0) delete value[key]
  else value[key] = random.pick(oddities)
}

describe('whatever a page sends', () => {
  it(`neither throws nor hangs nor makes sense of nonsense (${ROUNDS} mutations)`, () => {
    const random = randomFrom(20_261_124)
    const calls = corpus.filter((item): item is Case & { data: `0x${string}` } => Boolean(item.data))
    const problems: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const base = calls.length > 0 ? random.pick(calls) : undefined
      const data = mutate(base?.data ?? `0x${random.hex(600)}`, random)
      const item = {
        id: 'x',
        method: 'eth_sendTransaction',
        chainId: 1,
        from: UNKNOWN,
        to: base?.to ?? UNKNOWN,
        data,
      }
      let result = {} as Inspection
      const ms = timeOf(() => {
        result = inspect(item)
      })
      if (ms > SLOWEST_MS) problems.push(`slow: ${base?.id} ${Math.round(ms)} ms`)
      const problem = nonsense(result)
      if (problem) problems.push(`${problem}: ${base?.id} ${data.slice(0, 200)}`)
    }
    expect(problems.slice(0, 10)).toEqual([])
  }, 3_600_000)

  it('reads no signed message that is not whole', () => {
    const random = randomFrom(99)
    const signed = corpus.filter(item => item.typedData)
    const oddities = [undefined, null, '', '0x', -1, 1.5, '1e18', [], {}, '0x12', 'f'.repeat(100), true]
    const problems: string[] = []
    for (let round = 0; round < ROUNDS / 4 && signed.length > 0; round++) {
      const item = structuredClone(random.pick(signed)) as Case & { typedData: Record<string, unknown> }
      spoil(item.typedData, random, oddities)
      const result = inspect({
        ...item,
        typedData: random.below(2) === 0 ? item.typedData : JSON.stringify(item.typedData),
      })
      const problem = nonsense(result)
      if (problem) problems.push(`${problem}: ${item.id}`)
    }
    expect(problems.slice(0, 10)).toEqual([])
  }, 3_600_000)

  it('knows nothing of random bytes at an unknown contract', () => {
    const random = randomFrom(7)
    for (let round = 0; round < 2_000; round++) {
      const data = `0x${random.hex(8 + 2 * random.below(300))}`
      const result = inspect({
        id: 'x',
        method: 'eth_sendTransaction',
        chainId: 1,
        from: UNKNOWN,
        to: UNKNOWN,
        data,
      })
      expect(result.confidence).not.toBe('high')
      expect(result.reason).toBeTruthy()
    }
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['odd hex', { method: 'eth_sendTransaction', to: UNKNOWN, data: '0x123' }],
    ['no hex', { method: 'eth_sendTransaction', to: UNKNOWN, data: 'hello' }],
    ['a number as data', { method: 'eth_sendTransaction', to: UNKNOWN, data: 12 }],
    ['a bad target', { method: 'eth_sendTransaction', to: '0x12', data: '0x' }],
    ['a negative value', { method: 'eth_sendTransaction', to: UNKNOWN, value: '-1', data: '0x' }],
    [
      'call data beyond any transaction',
      { method: 'eth_sendTransaction', to: UNKNOWN, data: `0x${'00'.repeat(2_000_000)}` },
    ],
    ['a batch of nothing', { method: 'wallet_sendCalls', calls: [] }],
    ['a batch of a million', { method: 'wallet_sendCalls', calls: Array(1_000_000).fill({ to: UNKNOWN }) }],
    ['a message that is text', { method: 'eth_signTypedData_v4', typedData: 'not json' }],
    [
      'a message without types',
      { method: 'eth_signTypedData_v4', typedData: { primaryType: 'Order', message: {} } },
    ],
    ['another method', { method: 'personal_sign' }],
  ])('is not checked, with the reason: %s', (_name, request) => {
    const result = inspect(request)
    expect(result.confidence).toBe('none')
    expect(result.reason).toBeTruthy()
    expect(timeOf(() => inspect(request))).toBeLessThan(SLOWEST_MS)
  })

  it('bounds an array that says it has a million entries', () => {
    const million = (1_000_000).toString(16).padStart(64, '0')
    const offset = (0x40).toString(16).padStart(64, '0')
    for (const { data, to, chainId } of corpus.filter(item => item.data)) {
      const huge = `${data?.slice(0, 10)}${offset.repeat(3)}${million}${'0'.repeat(64 * 500)}`
      const asked = { id: 'x', method: 'eth_sendTransaction', chainId, from: UNKNOWN, to, data: huge }
      expect(timeOf(() => inspect(asked))).toBeLessThan(SLOWEST_MS)
    }
  })
})
