import type { Address } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { healthOf, isLiquidatable } from '@/lib/finance/lending/health'
import { liquidationOf } from '@/lib/finance/lending/liquidation'
import type { Loan } from '@/lib/finance/lending/loan'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import { assetBook } from '@/lib/services/loans/assetBook'
import { EULER } from '@/lib/venues/euler/deployments'
import { rpcOver } from '../../unit/services/review/support'
import { ETHEREUM, WETH } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { compileStandIns } from '../chain/compile.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const CONNECTOR = EULER[0]!.contract
const at = (number: number): Address => `0x${(0xe01e7000 + number).toString(16).padStart(40, '0')}`
const [HELD, IDLE, LENDER, ROUTER, CROSS, STAKED, ETHER] = [1, 2, 3, 4, 5, 6, 7].map(at) as [
  Address,
  Address,
  Address,
  Address,
  Address,
  Address,
  Address,
]
/** euler-xyz/euler-price-oracle:src/adapter/BaseAdapter.sol: currencies are their ISO 4217 numbers. */
const USD: Address = '0x0000000000000000000000000000000000000348'
const ONE = 10n ** 18n
const EXACT = 1n << 31n
/** Prices of feeds with eight decimals, as adapters scale them. */
const RATE = 1_217_812_787_654_321_098n
const DOLLARS = 3_456_78912345n

let devnet: Devnet
let chain: Chain
let account: Address
const sub = (number: number): Address =>
  `0x${(BigInt(account) ^ BigInt(number)).toString(16).padStart(40, '0')}`

const price = (adapter: Address, value: bigint, scale: bigint) =>
  chain.write(adapter, 'function devnetPrice(uint256,uint256)', [value, scale])
const name = (adapter: Address, called: string, feed = '') =>
  chain.write(adapter, 'function devnetName(string,string)', [called, feed])
const use = (number: number, pledged: readonly Address[], owedTo: readonly Address[]) =>
  chain.write(CONNECTOR, 'function devnetAccount(address,address,address[],address[])', [
    account,
    sub(number),
    pledged,
    owedTo,
  ])
const have = (vault: Address, number: number, shares: bigint, owedExact: bigint) =>
  chain.write(vault, 'function devnetHas(address,uint256,uint256)', [sub(number), shares, owedExact])
const threshold = (collateral: Address, now: number, before = 0, untilS = 0, rampS = 1) =>
  chain.write(LENDER, 'function devnetLtv(address,(uint16,uint16,uint48,uint32))', [
    collateral,
    [now, before, untilS, rampS],
  ])
const said = (number: number) =>
  chain.read<readonly [bigint, bigint]>(
    LENDER,
    'function accountLiquidity(address,bool) view returns (uint256,uint256)',
    [sub(number), true],
  )
const canRepay = (number: number) =>
  chain.read<bigint>(LENDER, 'function maxRepay(address) view returns (uint256)', [sub(number)])

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  account = devnet.accounts[7]!.address
  const { EulerConnector, EulerVault, EulerRouter, EulerCross, EulerAdapter } = compileStandIns()
  await chain.plant(CONNECTOR, EulerConnector!)
  for (const vault of [HELD, IDLE, LENDER]) await chain.plant(vault, EulerVault!)
  await chain.plant(ROUTER, EulerRouter!)
  await chain.plant(CROSS, EulerCross!)
  for (const adapter of [STAKED, ETHER]) await chain.plant(adapter, EulerAdapter!)
  await chain.atOnce(12, async () => {
    const terms = (vault: Address, asset: Address) =>
      chain.write(vault, 'function devnetTerms(address,address,address,address)', [
        CONNECTOR,
        asset,
        ROUTER,
        USD,
      ])
    await terms(HELD, ETHEREUM.wstETH)
    await terms(IDLE, ETHEREUM.rETH)
    await terms(LENDER, WETH[1])
    const books = 'function devnetBooks(uint256,uint256,uint256)'
    await chain.write(HELD, books, [1_000n * ONE + 3n, 234n * ONE * EXACT + 5n, 1_200n * ONE])
    await chain.write(IDLE, books, [50n * ONE, 0n, 49n * ONE])
    for (const vault of [HELD, IDLE])
      await chain.write(ROUTER, 'function devnetVault(address,address)', [
        vault,
        vault === HELD ? ETHEREUM.wstETH : ETHEREUM.rETH,
      ])
    const route = 'function devnetAdapter(address,address,address)'
    await chain.write(ROUTER, route, [ETHEREUM.wstETH, USD, CROSS])
    await chain.write(ROUTER, route, [WETH[1], USD, ETHER])
    const join = 'function devnetJoin(address,address,address,address,address)'
    await chain.write(CROSS, join, [ETHEREUM.wstETH, WETH[1], USD, STAKED, ETHER])
    await price(STAKED, RATE, ONE)
    await price(ETHER, DOLLARS, 10n ** 8n)
    await name(STAKED, 'LidoFundamentalOracle')
    await name(ETHER, 'ChainlinkOracle', 'ETH / USD')
    await threshold(HELD, 9_300)
  })
}, 180_000)
afterAll(() => devnet?.stop())

async function ask(whose: Address = account) {
  const { outcomes } = await runInquiries(
    rpcOver(() => devnet.chains[1].anvilUrl),
    [EULER[0]!.loans(whose, assetBook)],
  )
  return outcomes[0]!
}
async function read(whose?: Address): Promise<readonly Loan[]> {
  const outcome = await ask(whose)
  if ('error' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome.value
}

it('reads the first, a far and the last of the 256, to the last digit of what the vault says', async () => {
  expect(await read()).toEqual([])
  await chain.atOnce(12, async () => {
    await use(0, [IDLE], [])
    await have(IDLE, 0, 3n * ONE, 0n)
    await use(9, [HELD, IDLE], [LENDER])
    await have(HELD, 9, 10n * ONE + 7n, 0n)
    await have(IDLE, 9, ONE, 0n)
    await have(LENDER, 9, 0n, 9n * ONE * EXACT + 1n)
    await use(255, [HELD], [LENDER])
    await have(HELD, 255, ONE, 0n)
  })
  const loans = await read()
  const [counted, owed] = await said(9)
  const assets = ((10n * ONE + 7n) * (1_234n * ONE + 4n + 10n ** 6n)) / (1_200n * ONE + 10n ** 6n)
  const held = { asset: ETHEREUM.wstETH.toLowerCase(), symbol: 'wstETH', decimals: 18 }
  expect(loans).toMatchObject([
    {
      name: 'Euler v2 #0',
      collaterals: [{ asset: ETHEREUM.rETH.toLowerCase(), thresholdWad: 0n }],
      debts: [],
    },
    {
      venueId: 'euler-v2-ethereum',
      name: 'Euler v2 #9',
      method: 'euler-v2',
      unit: 'usd',
      unitDecimals: 18,
      collaterals: [
        {
          ...held,
          amountWei: assets,
          thresholdWad: (ONE * 93n) / 100n,
          follows: { tokenId: 'wsteth', oracle: 'exchange-rate' },
        },
        { asset: ETHEREUM.rETH.toLowerCase(), thresholdWad: 0n },
      ],
      debts: [{ symbol: 'WETH', amountWei: 9n * ONE + 1n, follows: { eth: true } }],
      saidWad: (counted * ONE) / owed,
    },
    { name: 'Euler v2 #255', collaterals: [held], debts: [] },
  ])
  expect(healthOf(loans[1]!)).toBe((counted * ONE) / owed)
  expect(healthOf(loans[0]!)).toBeUndefined()
  // Looked at by itself, a sub-account is that position alone.
  expect((await read(sub(9))).map(loan => loan.name)).toEqual(['Euler v2 #9'])
})

it('has the health of the vault for any amounts, and says when it may be liquidated as the vault does', async () => {
  let seed = 20261124n
  const next = (below: bigint) => {
    seed = (seed * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n)
    return seed % below
  }
  await chain.atOnce(12, async () => {
    for (let i = 0; i < 25; i++) {
      const shares = 1n + next(10n ** (6n + next(17n)))
      await have(HELD, 9, shares, 0n)
      await have(LENDER, 9, 0n, (shares * (9_900n + next(800n)) * EXACT) / 9_000n + next(EXACT))
      const loan = (await read()).find(one => one.name === 'Euler v2 #9')!
      const [counted, owed] = await said(9)
      expect(healthOf(loan), `${shares}`).toBe((counted * ONE) / owed)
      expect(isLiquidatable(loan), `${shares}`).toBe((await canRepay(9)) > 0n)
    }
  })
}, 60_000)

it('may be liquidated when what counts is just what is owed', async () => {
  await chain.atOnce(12, async () => {
    await threshold(HELD, 10_000)
    await price(STAKED, ONE, ONE)
    const books = 'function devnetBooks(uint256,uint256,uint256)'
    await chain.write(HELD, books, [100n * ONE, 0n, 100n * ONE])
    for (const [owed, is] of [
      [5n * ONE - 1n, false],
      [5n * ONE, true],
    ] as const) {
      await have(HELD, 9, 5n * ONE, 0n)
      await have(LENDER, 9, 0n, owed * EXACT)
      const loan = (await read()).find(one => one.name === 'Euler v2 #9')!
      expect(isLiquidatable(loan)).toBe(is)
      expect((await canRepay(9)) > 0n).toBe(is)
    }
    await threshold(HELD, 9_300)
    await price(STAKED, RATE, ONE)
  })
})

it('is liquidated at the discount that was found, and not one bps before', async () => {
  await chain.atOnce(12, async () => {
    await name(STAKED, 'ChainlinkOracle', 'wstETH / ETH')
    await have(HELD, 9, 10n * ONE, 0n)
    await have(LENDER, 9, 0n, 10n * ONE * EXACT)
    const loan = (await read()).find(one => one.name === 'Euler v2 #9')!
    expect(loan.collaterals[0]!.follows.oracle).toBe('market')
    const { marketFallBps: bps, ethFallBps } = liquidationOf(loan)
    expect(bps).toBeGreaterThan(100)
    // Both sides fall with ETH: no fall of it liquidates.
    expect(ethFallBps).toBeUndefined()
    await price(STAKED, (RATE * BigInt(10_000 - bps! + 1)) / 10_000n, ONE)
    expect(await canRepay(9)).toBe(0n)
    await price(STAKED, (RATE * BigInt(10_000 - bps!)) / 10_000n, ONE)
    expect(await canRepay(9)).toBeGreaterThan(0n)
    await price(STAKED, RATE, ONE)
  })
})

it('takes a threshold that is being lowered as it is at that block', async () => {
  await chain.atOnce(12, async () => {
    const nowS = await chain.now()
    await threshold(HELD, 5_000, 9_000, nowS + 1_000, 2_000)
    const loan = (await read()).find(one => one.name === 'Euler v2 #9')!
    const [counted, owed] = await said(9)
    expect(loan.collaterals[0]!.thresholdWad).toBeLessThan((ONE * 75n) / 100n)
    expect(loan.collaterals[0]!.thresholdWad).toBeGreaterThan((ONE * 65n) / 100n)
    expect(healthOf(loan)).toBe((counted * ONE) / owed)
    await threshold(HELD, 9_300)
  })
})

it.each([
  ['LidoFundamentalOracle', '', 'exchange-rate'],
  ['RateProviderOracle', '', 'exchange-rate'],
  ['ChainlinkOracle', 'wstETH / stETH Exchange Rate', 'exchange-rate'],
  ['ChainlinkOracle', 'STETH / ETH', 'market'],
  ['UniswapV3Oracle', '', 'market'],
] as const)('tells what %s %s looks at', async (called, feed, kind) => {
  await chain.atOnce(12, () => name(STAKED, called, feed))
  const loan = (await read()).find(one => one.name === 'Euler v2 #9')!
  expect(loan.collaterals[0]!.follows.oracle).toBe(kind)
})

it('says so when the oracle does not answer', async () => {
  await chain.atOnce(12, () => price(STAKED, 0n, ONE))
  expect(await ask()).toMatchObject({ error: { shortMessage: expect.stringContaining('getQuote') } })
})
