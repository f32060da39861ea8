import list from '@uniswap/default-token-list'
import { describe, expect, it } from 'vitest'
import { lower } from '@/lib/core/address'
import { DOLLARS, parOf } from '@/lib/services/review/par'

describe('tokens that stand for a dollar', () => {
  const all = Object.entries(DOLLARS).flatMap(([chainId, addresses]) =>
    addresses.map(address => ({ chainId: Number(chainId), address })),
  )
  it.each(all)("$address on $chainId is one in Uniswap's list", ({ chainId, address }) => {
    const found = list.tokens.find(token => token.chainId === chainId && lower(token.address) === address)
    expect(found?.symbol).toMatch(/^(USDC|USDC\.e|USDT|USDT0|DAI)$/)
    expect(parOf(chainId, address)).toBe('USD')
  })
  it('are one on their own chain alone', () => {
    const [usdc] = DOLLARS[8453] ?? []
    expect(usdc && parOf(1, usdc)).toBeUndefined()
  })
})
