import { test } from 'vitest'
import { decode } from '@/lib/guard/decode'
import { parseRequest } from '@/lib/guard/parseRequest'
import { type Case, readCorpus } from '../unit/guard/score'

/** The parameters of the request as a page would send it. */
function paramsOf({ method, from, to, value, data, calls, chainId, typedData }: Case): unknown {
  if (method === 'eth_signTypedData_v4') return [from, typedData]
  if (method === 'wallet_sendCalls') return [{ from, chainId: `0x${chainId.toString(16)}`, calls }]
  return [{ from: from ?? undefined, to, value: value ?? undefined, data }]
}

const corpus = readCorpus() ?? []
const requests = corpus.map(item => ({
  protocol: item.expected.protocol,
  request: { method: item.method, chainId: item.chainId, params: paramsOf(item) },
}))

function run(item: (typeof requests)[number]): void {
  const parsed = parseRequest(item.request)
  for (const request of parsed.requests) decode(request)
}

/** Microseconds of one request at best, so that a busy machine does not count; signatures are parsed before. */
function microseconds(item: (typeof requests)[number]): number {
  run(item)
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now()
    run(item)
    return performance.now() - start
  })
  return Math.min(...times) * 1_000
}

if (requests.length === 0)
  console.warn('requests.dev.json is not here: nothing to measure (set MOORING_DATA).')
else {
  const cold = performance.now()
  for (const item of requests) run(item)
  const coldUs = ((performance.now() - cold) * 1_000) / requests.length
  const each = requests.map(microseconds).sort((a, b) => a - b)
  const at = (part: number) =>
    Math.round(each[Math.min(each.length - 1, Math.floor(each.length * part))] ?? 0)
  console.log(
    JSON.stringify({
      requests: each.length,
      us: { first: Math.round(coldUs), p50: at(0.5), p95: at(0.95), max: at(1) },
    }),
  )
}

test.skipIf(requests.length === 0)('every request of requests.dev.json', async ({ bench }) => {
  await bench('decode', () => {
    for (const item of requests) run(item)
  }).run()
})
