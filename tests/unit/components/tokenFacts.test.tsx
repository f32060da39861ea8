// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { testIds } from '@/components/testIds'
import { TokenFacts } from '@/components/token/TokenFacts'
import type { TokenState } from '@/lib/messaging/schemas/snapshot'
import { findToken } from '@/lib/tokens/index'
import { clear, draw, failed, ready } from './world'

afterEach(clear)

async function factsOf(tokenId: string, apr: TokenState['apr']) {
  const state = { tokenId, chainId: 1, exchangeRateWad: failed, peg: failed, apr } as TokenState
  const place = await draw(<TokenFacts token={findToken(tokenId)!} chainId={1} state={state} />)
  return [testIds.weekApr, testIds.aprFrom].map(
    id => place.querySelector(`[data-testid="${id}"]`)?.textContent,
  )
}

it('shows the week beside the month, and what both were worked out from', async () => {
  const apr = { ...ready({ bps: 291, windowDays: 30, weekBps: 312 }), source: 'wstETH stEthPerToken()' }
  expect(await factsOf('wsteth', apr)).toEqual(['3.12%', 'wstETH stEthPerToken()'])
})

it('a week that could not be read is not known; what earns nothing has none', async () => {
  expect((await factsOf('wsteth', ready({ bps: 291, windowDays: 30 })))[0]).toBe('—')
  await clear()
  expect(await factsOf('frxeth', ready({ bps: 0, windowDays: 30 }))).toEqual([undefined, undefined])
})
