import pool from '@aave/core-v3/artifacts/contracts/protocol/pool/Pool.sol/Pool.json'
import { type AbiFunction, encodeAbiParameters, toFunctionSelector } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from '../random'
import { randomValue } from '../selectors'

const ROUNDS = process.env.MOORING_LONG ? 500 : 40
const FROM = '0x00000000000000000000000000000000000a11ce'
const POOLS = [
  [1, '0x87870bca3f3fd6335c3f4ce8392d69350b4fa4e2', 'aave-v3'],
  [1, '0x4e033931ad43597d96d6bcc25c280717730b58b1', 'aave-v3-lido'],
  [8453, '0xa238dd80c259a72e81d7e4664a9801593f98d1c5', 'aave-v3'],
  [1, '0xc13e21b648a5ee794902342038ff3adab66be987', 'spark'],
] as const
const ALL = 2n ** 256n - 1n

/** What each of the pool's functions does, in the words of its own arguments. */
const WANT: Readonly<Record<string, (args: Record<string, unknown>) => Record<string, unknown>>> = {
  supply: a => ({ direction: 'supply', sellToken: a.asset, sellAmount: a.amount, recipient: a.onBehalfOf }),
  deposit: a => ({ direction: 'supply', sellToken: a.asset, sellAmount: a.amount, recipient: a.onBehalfOf }),
  supplyWithPermit: a => ({ direction: 'supply', sellToken: a.asset, sellAmount: a.amount }),
  withdraw: a => ({ direction: 'withdraw', buyToken: a.asset, minBuyAmount: a.amount, recipient: a.to }),
  borrow: a => ({ direction: 'borrow', buyToken: a.asset, minBuyAmount: a.amount, recipient: FROM }),
  repay: a => ({ direction: 'repay', sellToken: a.asset, sellAmount: a.amount, recipient: a.onBehalfOf }),
  repayWithPermit: a => ({ direction: 'repay', sellToken: a.asset, sellAmount: a.amount }),
  repayWithATokens: a => ({ direction: 'repay', sellToken: a.asset, sellAmount: a.amount }),
  setUserUseReserveAsCollateral: a => ({ direction: 'collateral-flag', token: a.asset }),
  setUserEMode: () => ({ direction: 'emode' }),
}

/** Aave's SDK asks a node before it builds, and brings ethers 5 along: here is its pool's own ABI, with random arguments. */
describe('Aave’s pool after the ABI of @aave/core-v3', () => {
  const random = randomFrom(95)
  const functions = (pool.abi as unknown as AbiFunction[]).filter(
    ({ type, name }) => type === 'function' && WANT[name],
  )

  it('has all the functions that are held to it', () => {
    expect(new Set(functions.map(({ name }) => name)).size).toBe(Object.keys(WANT).length)
  })

  it.each(functions)('$name', fn => {
    for (let round = 0; round < ROUNDS; round++) {
      const [chainId, to, protocol] = random.pick(POOLS)
      const values = fn.inputs.map(parameter => randomValue(parameter, random))
      const isAll = ['withdraw', 'repay'].includes(fn.name) && round % 4 === 0
      if (isAll) values[1] = ALL
      const args = Object.fromEntries(fn.inputs.map(({ name }, i) => [name as string, values[i]]))
      const data = `${toFunctionSelector(fn)}${encodeAbiParameters(fn.inputs, values).slice(2)}`
      const found = inspect({ id: 'x', method: 'eth_sendTransaction', chainId, from: FROM, to, data })
      const want = Object.entries(WANT[fn.name]?.(args) ?? {}).map(([name, value]) => [
        name,
        value === ALL ? null : String(value),
      ])
      expect({ ...found.intents[0], confidence: found.confidence }).toMatchObject({
        kind: 'lend',
        protocol,
        confidence: 'high',
        ...Object.fromEntries(want),
      })
      if (isAll) expect([found.intents[0]?.sellMode, found.intents[0]?.buyMode]).toContain('all')
    }
  })
})
