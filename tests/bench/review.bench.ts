import { encodeFunctionData, parseEther } from 'viem'
import { test } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat.ts'
import { reviewRequest } from '@/lib/services/review/reviewRequest.ts'
import { CURVE_STETH_POOL, curvePool } from '../devnet/dapp/contracts.ts'
import { readCorpus } from '../unit/guard/score.ts'
import { claimOf } from '../unit/services/review/claims.ts'
import { ME } from '../unit/services/review/fakeRpc.ts'
import { slowNode } from '../unit/services/review/slowNode.ts'
import { ioWith, rpcOver } from '../unit/services/review/support.ts'

const ROUND_TRIPS_MS = [20, 100, 300]
const TIMES = 5
const args = [1n, 0n, parseEther('10'), 1n] as const
const data = encodeFunctionData({ abi: curvePool, functionName: 'exchange', args })
const SALE = {
  ...{ id: 'sale', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction', chainId: 1 },
  ...{ params: [{ from: ME, to: CURVE_STETH_POOL, data }], accounts: [ME] },
}
const corpus = readCorpus() ?? []
const ofLst = corpus.filter(({ lstRole }) => lstRole !== 'none').slice(0, 40)

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** How long verdicts take, in round trips: the median and the longest. */
async function roundTrips(
  ms: number,
  claims: readonly Parameters<typeof reviewRequest>[1][],
  seesMore: boolean,
) {
  const node = slowNode(ms, seesMore)
  globalThis.fetch = node.fetch
  const io = ioWith(rpcOver(node.urlOf))
  const times: number[] = []
  for (const claim of claims) {
    const startMs = performance.now()
    await reviewRequest(io, claim)
    times.push((performance.now() - startMs) / ms)
  }
  return { median: Number(middle(times).toFixed(2)), longest: Number(Math.max(...times).toFixed(2)) }
}

// What counts is the multiple of one round trip: the goal is 1.5.
for (const ms of ROUND_TRIPS_MS) {
  const sale = await roundTrips(ms, Array(TIMES).fill(SALE), false)
  const movesMore = await roundTrips(ms, Array(TIMES).fill(SALE), true)
  const real = await roundTrips(ms, ofLst.map(claimOf), false)
  console.log(JSON.stringify({ roundTripMs: ms, sale, movesMore, real }))
}

for (const item of corpus) inspect(item)
const startMs = performance.now()
for (const item of corpus) inspect(item)
const decodeMicroseconds = Math.round(((performance.now() - startMs) * 1_000) / (corpus.length || 1))
console.log(JSON.stringify({ requests: corpus.length, decodeMicroseconds }))

test('decodes', async ({ bench }) => {
  await bench(`${corpus.length} requests`, () => {
    for (const item of corpus) inspect(item)
  }).run()
})
