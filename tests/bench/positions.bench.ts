import { expect, test } from 'vitest'
import { CHAINS, EMPTY, FORTY, lookOnce } from './positions.ts'

const forty = await lookOnce(FORTY)
const nothing = await lookOnce(EMPTY)
// What a measurement of time does not tell: how much is asked for. An empty wallet pays for being looked at.
console.log(JSON.stringify({ wallet: 'forty positions', chains: CHAINS.length, ...forty }))
console.log(JSON.stringify({ wallet: 'nothing held', chains: CHAINS.length, ...nothing }))

test('a wallet with forty positions over six chains, against one with none', async ({ bench }) => {
  expect(forty.positions).toBe(40)
  expect(nothing.positions).toBe(0)
  await bench.compare(
    bench('forty positions', async () => {
      await lookOnce(FORTY)
    }),
    bench('nothing held', async () => {
      await lookOnce(EMPTY)
    }),
  )
})
