import { parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYWHERE, WETH } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { CURVE_POOLS, quoteCurve } from '../chain/curve.ts'
import { marketPlaces, referenceAmount } from '../chain/markets.ts'
import { ARBITRUM_POOLS, ETHEREUM_POOLS } from '../chain/pools.ts'
import { readRates } from '../chain/readRates.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'
import { referenceDy } from './stableSwapReference.ts'

/** The first start compiles the stand-ins, on a machine that may be busy. */
const COMPILING_MS = 120_000

let devnet: Devnet
let chains: { 1: Chain; 42161: Chain }

beforeAll(async () => {
  devnet = await startDevnet()
  chains = { 1: new Chain(1, devnet.chains[1].rpcUrl), 42161: new Chain(42161, devnet.chains[42161].rpcUrl) }
}, COMPILING_MS)
afterAll(() => devnet?.stop())

/** Signed bps of every market at this size, told in parts of 10 ETH. */
async function deviations(part = 1n): Promise<number[]> {
  const rates = await readRates(chains[1])
  const told = Object.values(chains).flatMap(chain =>
    marketPlaces(chain.id).map(async ({ token, quote }) => {
      const amount = referenceAmount(rates[token]) / part
      const fair = (amount * rates[token]) / 10n ** 18n
      return Number((((await quote(chain, amount)) - fair) * 1_000_000n) / fair) / 100
    }),
  )
  return Promise.all(told)
}

describe('Uniswap v3', () => {
  it.each([
    [1, ETHEREUM_POOLS],
    [42161, ARBITRUM_POOLS],
  ] as const)('has on chain %i its pools where the real chain has them', async (chainId, pools) => {
    const signature = 'function getPool(address,address,uint24) view returns (address)'
    for (const { token, fee, address } of Object.values(pools).flat()) {
      const found = await chains[chainId].read(EVERYWHERE.uniswapFactory, signature, [
        token,
        WETH[chainId],
        fee,
      ])
      expect(found).toBe(address)
    }
  })
})

describe('Curve stETH/ETH', () => {
  it.each([
    1n,
    10n ** 9n,
    parseEther('1'),
    parseEther('10'),
    parseEther('777.123456789'),
    parseEther('9000'),
  ])('pays for %i wei what the invariant says, less one and the fee', async dx => {
    const { address, a } = CURVE_POOLS.stETH
    const balance = (index: bigint): Promise<bigint> =>
      chains[1].read(address, 'function balances(uint256) view returns (uint256)', [index])
    const fee: bigint = await chains[1].read(address, 'function fee() view returns (uint256)')
    const gross = referenceDy([await balance(0n), await balance(1n)], a, 1, dx) - 1n
    const paid = await quoteCurve(chains[1], CURVE_POOLS.stETH, dx)
    const off = paid - (gross - (gross * fee) / 10n ** 10n)
    expect(off >= -3n && off <= 3n, `${off} wei`).toBe(true)
  })
})

describe('scenarios', () => {
  it('calm: every market within 10 bps at 1 and at 10 ETH', async () => {
    for (const bps of [...(await deviations(10n)), ...(await deviations())])
      expect(Math.abs(bps)).toBeLessThanOrEqual(10)
  })

  it('discount: every market 150 bps under the exchange rate at 10 ETH', async () => {
    await devnet.scenario.apply('discount')
    for (const bps of await deviations()) expect(Math.abs(bps + 150)).toBeLessThanOrEqual(3)
  })

  it('pushPool moves one token only, and calmMarkets brings it back', async () => {
    await devnet.scenario.calmMarkets()
    await devnet.scenario.pushPool('rETH', 100)
    const moved = (await deviations()).filter(bps => Math.abs(bps + 100) < 3)
    expect(moved).toHaveLength(ETHEREUM_POOLS.rETH.length)
    await devnet.scenario.calmMarkets()
    for (const bps of await deviations()) expect(Math.abs(bps)).toBeLessThanOrEqual(10)
  })
})
