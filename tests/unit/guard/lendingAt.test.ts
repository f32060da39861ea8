import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { LENDING } from '@/lib/venues/lending'

const ME = '0x00000000000000000000000000000000000a11ce'
const ASSET = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'

const supplyAave = encodeFunctionData({
  abi: parseAbi(['function supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)']),
  args: [ASSET, 5n, ME, 0],
})
const supplyComet = encodeFunctionData({
  abi: parseAbi(['function supply(address asset, uint256 amount)']),
  args: [ASSET, 5n],
})

/** Wherever positions are read, the requests that change them are too. */
describe('a lending market whose positions are read', () => {
  const markets = LENDING.flatMap(({ id, chainId, contract }) => {
    if (/^(aave-v3|spark)/.test(id)) return [{ id, chainId, contract, data: supplyAave }]
    return id.startsWith('compound-v3') ? [{ id, chainId, contract, data: supplyComet }] : []
  })

  it.each(markets)('is known to the guard: $id', ({ chainId, contract, data }) => {
    const asked = { id: 'x', method: 'eth_sendTransaction', chainId, from: ME, to: contract, data }
    expect(inspect(asked)).toMatchObject({
      intents: [{ kind: 'lend', direction: 'supply', sellToken: ASSET, sellAmount: '5', recipient: ME }],
      confidence: 'high',
    })
  })
})
