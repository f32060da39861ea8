import { test } from 'vitest'
import { account, busiestChains, costOf, parseAll } from './balances.ts'

const CHAINS = busiestChains(12)
const COUNTS = [1, 10, 50]

// What a measurement of time does not tell: how much is asked for, and how much memory the answers take.
for (const count of COUNTS) {
  const accounts = Array.from({ length: count }, (_, i) => account(i))
  const before = process.memoryUsage().heapUsed
  const cost = costOf(CHAINS, accounts)
  const heapKB = Math.round((process.memoryUsage().heapUsed - before) / 1_000)
  console.log(JSON.stringify({ accounts: count, chains: CHAINS.length, ...cost, heapKB }))
}

test.for(COUNTS)('every token on twelve chains, %i accounts', async (count, { bench }) => {
  const accounts = Array.from({ length: count }, (_, i) => account(i))
  await bench.compare(
    bench('encode', () => {
      costOf(CHAINS, accounts)
    }),
    bench('parse', () => {
      parseAll(CHAINS, accounts)
    }),
  )
})
