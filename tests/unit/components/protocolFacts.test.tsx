// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { testIds } from '@/components/testIds'
import { ProtocolFacts } from '@/components/token/ProtocolFacts'
import type { TokenState } from '@/lib/messaging/schemas/snapshot'
import { findToken } from '@/lib/tokens/index'
import { clear, draw, failed, ready } from './world'

afterEach(clear)

async function feeOf(tokenId: string, feeBps?: TokenState['feeBps']): Promise<string | undefined | null> {
  const state = { tokenId, chainId: 1, exchangeRateWad: failed, peg: failed, feeBps } as TokenState
  const place = await draw(<ProtocolFacts token={findToken(tokenId)!} chainId={1} state={state} />)
  const text = place.querySelector(`[data-testid="${testIds.fee}"]`)?.textContent
  await clear()
  return text
}

it('shows what the contract keeps, then what others say, and else that it is not known', async () => {
  expect(await feeOf('steth', ready(1_000))).toBe('10.00% of the rewards, by its contract')
  expect(await feeOf('steth', ready(0))).toBe('0.00% of the rewards, by its contract')
  expect(await feeOf('wbeth')).toMatch(/^About 10.00% by public accounts/)
  expect(await feeOf('steth', failed)).toBe('—')
  expect(await feeOf('cbeth')).toBe('—')
})

it('says nothing of a fee where nothing is earned', async () => {
  expect(await feeOf('frxeth')).toBeUndefined()
})

it('a copy is bridged home first; what the issuer issues there is not', async () => {
  const leaveOf = async (tokenId: string, chainId: number) => {
    const token = findToken(tokenId)!
    const place = await draw(<ProtocolFacts token={token} chainId={chainId} state={undefined} />)
    const text = place.querySelector('dd')?.textContent
    await clear()
    return text
  }
  expect(await leaveOf('wsteth', 42161)).toMatch(/^Bridge it to Ethereum/)
  expect(await leaveOf('wbeth', 56)).toMatch(/^Redeem with the protocol/)
  expect(await leaveOf('cdceth', 25)).toMatch(/^Redeem in an account with the issuer/)
})
