import { expect, test } from 'vitest'
import { AppError } from '@/lib/core/appError.ts'
import type { CallResult } from '@/lib/core/reading.ts'
import { capabilitiesOf, findProtocol } from '@/lib/protocols/index.ts'
import { combine, contract, feeBps, flag, minus, notFlag, optional, uint } from '@/lib/protocols/readings.ts'

const pool = contract(1, '0x00000000000000000000000000000000000000aa', 'pool')
const [a, b] = [pool('0x00000001', 'a()'), pool('0x00000002', 'b()')]
const word = (...values: bigint[]): CallResult => ({
  ok: true,
  data: `0x${values.map(value => value.toString(16).padStart(64, '0')).join('')}`,
})
const reverted: CallResult = { ok: false, error: new AppError('execution reverted') }
const timedOut: CallResult = { ok: false, error: new AppError('timed out', { retryable: true }) }

test('parts of a combination are parsed from their own answers, in order', () => {
  const reading = combine({
    difference: minus(uint(a), uint(b, 1)),
    isOpen: notFlag(a),
    isPaused: flag(b),
  })
  expect(reading.calls().map(({ label }) => label)).toEqual(['pool a()', 'pool b()', 'pool a()', 'pool b()'])
  expect(reading.parse([word(9n), word(7n, 4n), word(0n), word(1n)])).toEqual({
    difference: 5n,
    isOpen: true,
    isPaused: true,
  })
})

test('what a contract does not have is undefined; a network that failed is an error', () => {
  expect(optional(uint(a)).parse([reverted])).toBeUndefined()
  expect(optional(uint(a)).parse([{ ok: true, data: '0x' }])).toBeUndefined()
  expect(() => optional(uint(a)).parse([timedOut])).toThrow('pool a(): timed out')
})

test('a fee is the sum of its parts, rounded down to bps', () => {
  const part = 10n ** 18n
  expect(feeBps(part, a, b).parse([word(part / 20n), word(part / 25n)])).toBe(900)
  expect(feeBps(1_000_000n, a).parse([word(99_999n)])).toBe(999)
})

test("Lido's queue tells what waits, what is free beside the reserve, and bunker mode", () => {
  const queue = capabilitiesOf('wsteth')?.queue
  const answers = (reserve: CallResult) => [
    ...[word(50n), word(80n), reserve, word(5n), word(2n)],
    ...[word(12n), word(9n), word(0n)],
  ]
  expect(queue?.parse(answers(word(30n)))).toEqual({
    waitingWei: 50n,
    freeWei: 57n,
    lastRequestId: 12n,
    lastFinalizedRequestId: 9n,
    isBunker: false,
  })
  expect(queue?.parse(answers(word(90n))).freeWei).toBe(7n)
  expect(queue?.parse(answers(reverted)).freeWei).toBe(87n)
  expect(() => queue?.parse(answers(timedOut))).toThrow('getDepositsReserve()')
})

test('rewards of a request stop where its amount is fixed, and go on where its rate is of the end', () => {
  const rewardsOf = (id: string) => capabilitiesOf(id)?.queuedRewards
  for (const id of ['khype', 'sts', 'stcelo', 'ggavax', 'behype', 'maticx', 'yneth', 'ynlsde'])
    expect(rewardsOf(id), id).toBe('stop')
  for (const id of ['savax', 'sflr']) expect(rewardsOf(id), id).toBe('go-on')
})

test('delays that a contract or its source tells', () => {
  expect(capabilitiesOf('ggavax')?.queue?.parse([word(3n), word(604_800n)])).toMatchObject({
    delayS: 604_800n,
  })
  expect(capabilitiesOf('stcelo')?.queue?.parse([])).toEqual({ delayS: 259_200n })
})

test("the state of Frax's queue comes from one answer: waiting is asked less served, the fee is a millionth", () => {
  const state = word(100n, 1_296_000n, 500n, 900n, 700n)
  const queue = findProtocol('frax')?.tokens.frxeth?.queue
  expect(queue?.parse(Array(queue.calls().length).fill(state))).toEqual({
    waitingWei: 200n,
    lastRequestId: 99n,
    delayS: 1_296_000n,
    feeBps: 5,
  })
})

test("Lido's frame begins at its reference slot, in seconds of the chain's clock", () => {
  const timing = capabilitiesOf('steth')?.timing
  const config = word(32n, 12n, 1_606_824_023n)
  expect(timing?.parse([word(13_000_000n, 13_007_200n), config, config, word(9n)])).toEqual({
    frameStartS: 1_606_824_023n + 12n * 13_000_000n,
    stakedWei: 9n,
  })
  expect(() => timing?.parse([reverted, config, config, word(9n)])).toThrow('getCurrentFrame()')
})

test("Frax's surplus is signed: what falls short is negative", () => {
  const timing = capabilitiesOf('sfrxeth')?.timing
  expect(timing?.parse([word(7n, 0n)])).toEqual({ surplusWei: 7n })
  expect(timing?.parse([word((1n << 256n) - 7n, 7n)])).toEqual({ surplusWei: -7n })
})

test('stS is left by asking and then by claiming: either one that is stopped stops both', () => {
  const pause = capabilitiesOf('sts')?.pause
  const told = (paused: readonly string[]) =>
    pause?.parse(pause.calls().map(({ label }) => word(paused.some(name => label.includes(name)) ? 1n : 0n)))
  expect(told([])).toEqual({ deposits: false, withdrawals: false })
  expect(told(['depositPaused'])).toEqual({ deposits: true, withdrawals: false })
  expect(told(['withdrawPaused'])).toEqual({ deposits: false, withdrawals: true })
  // The pool and the validators are two doors.
  expect(told(['undelegatePaused'])).toEqual({ deposits: false, withdrawals: false })
  expect(told(['undelegatePaused', 'undelegateFromPoolPaused'])).toEqual({
    deposits: false,
    withdrawals: true,
  })
})
