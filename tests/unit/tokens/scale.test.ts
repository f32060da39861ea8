import { expect, test } from 'vitest'
import { account, busiestChains, costOf } from '../../bench/balances.ts'

const accounts = (count: number) => Array.from({ length: count }, (_, i) => account(i))
const cost = (chains: number, count: number) => costOf(busiestChains(chains), accounts(count))

test('fifty accounts on twelve chains cost no more than fifty times one', () => {
  const [one, fifty] = [cost(12, 1), cost(12, 50)]
  expect(fifty.calls).toBeLessThanOrEqual(50 * one.calls)
  expect(fifty.requests).toBeLessThanOrEqual(50 * one.requests)
  expect(fifty.requestBytes).toBeLessThanOrEqual(50 * one.requestBytes)
})

test('a chain more costs its own tokens and nothing else', () => {
  const all = busiestChains(12)
  const single = all.map(chainId => costOf([chainId], accounts(3)))
  expect(cost(12, 3).calls).toBe(single.reduce((sum, { calls }) => sum + calls, 0))
})
