import { expect, test } from 'vitest'
import { growthOf } from '@/lib/tokens/growth.ts'
import { findToken, TOKENS } from '@/lib/tokens/index.ts'

const labelsOf = (id: string) =>
  growthOf(findToken(id)!)
    ?.calls()
    .map(({ label }) => label)

test('rewards grow the rate, or the index behind a balance that is worth one each', () => {
  expect(labelsOf('wsteth')).toEqual(['wstETH stEthPerToken()'])
  expect(labelsOf('steth')).toEqual(['stETH getPooledEthByShares(uint256)'])
  expect(labelsOf('rstcelo')).toEqual(['rstCELO manager.toCelo(uint256)'])
  expect(labelsOf('frxeth')).toBeUndefined()
})

test('every token that accrues says what grows', () => {
  const silent = TOKENS.filter(token => token.accrual !== 'none' && !growthOf(token))
  expect(silent.map(({ id }) => id)).toEqual([])
})
