// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { PegSources } from '@/components/token/PegSources'
import type { PegState } from '@/lib/messaging/schemas/snapshot'
import { clear, draw } from './world'

afterEach(clear)

const source = (marketId: string, role: PegState['sources'][number]['role'], bps = -5) => ({
  marketId,
  name: marketId,
  rateWad: 10n ** 18n,
  bps,
  asOfS: Math.floor(Date.now() / 1000),
  ...(role && { role }),
})

it('says of each market what became of its word; what a pool stands at is no market more', async () => {
  const peg = {
    reason: { key: 'poolsAgree', params: { count: 2, spreadBps: 1 } },
    sources: [
      source('curve', 'counted'),
      source('curve-mid', 'confirms'),
      source('uniswap', 'ghost', -480),
      source('chainlink', 'blunt'),
      source('dollars', 'shown'),
      source('older', undefined),
    ],
  } as unknown as PegState
  const place = await draw(<PegSources peg={peg} />)
  expect(place.querySelector('summary')?.textContent).toBe('5 markets')
  const said = [...place.querySelectorAll('dt .muted')].map(one => one.textContent?.replace(/ · [^·]*$/, ''))
  expect(said.slice(0, 4)).toEqual([
    'counts',
    'what the pool stands at · confirms',
    'thin',
    'too coarse to tell',
  ])
  for (const plain of said.slice(4)) expect(plain).not.toContain('·')
})
