import type { Address } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { healthOf, isLiquidatable } from '@/lib/finance/lending/health'
import { liquidationOf } from '@/lib/finance/lending/liquidation'
import type { Loan } from '@/lib/finance/lending/loan'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import { assetBook } from '@/lib/services/loans/assetBook'
import { FLUID } from '@/lib/venues/fluid/deployments'
import { rpcOver } from '../../unit/services/review/support'
import { ETHEREUM } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { compileStandIns } from '../chain/compile.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

/** Instadapp/fluid-contracts-public:deployments/deployments.md */
const RESOLVER = '0xA5C3E16523eeeDDcC34706b0E6bE88b4c6EA95cC'
const NATIVE = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'
const RATE_ORACLE = '0x0000000000000000000000000000000000f10a01'
const MARKET_ORACLE = '0x0000000000000000000000000000000000f10a02'
const MIXED_ORACLE = '0x0000000000000000000000000000000000f10a03'
const CAPPED_RATE = '0x0000000000000000000000000000000000f10a04'
const FEED = '0x0000000000000000000000000000000000f10a05'
const ONE = 10n ** 18n
/** Debt per collateral, times 10²⁷: 1.21781278. */
const RATE = 1_217_812_780_000_000_000_000_000_000n

let devnet: Devnet
let chain: Chain
let account: Address
let bystander: Address

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  account = devnet.accounts[7]!.address
  bystander = devnet.accounts[8]!.address
  const { FluidVaults, FluidOracle, FluidCappedRate } = compileStandIns()
  await chain.plant(RESOLVER, FluidVaults!)
  await chain.plant(CAPPED_RATE, FluidCappedRate!)
  for (const oracle of [RATE_ORACLE, MARKET_ORACLE, MIXED_ORACLE] as const)
    await chain.plant(oracle, FluidOracle!)
  await chain.atOnce(12, async () => {
    const reads = (oracle: Address, source: Address, type: number) =>
      chain.write(oracle, 'function devnetSource(address,uint8)', [source, type])
    await reads(RATE_ORACLE, CAPPED_RATE, 0)
    await reads(MARKET_ORACLE, FEED, 2)
    await reads(MIXED_ORACLE, CAPPED_RATE, 0)
    await reads(MIXED_ORACLE, FEED, 2)
    for (const oracle of [RATE_ORACLE, MARKET_ORACLE, MIXED_ORACLE] as const) await setRate(oracle, RATE)
    for (const [id, oracle, isSmartCol] of [
      [1n, RATE_ORACLE, false],
      [2n, MARKET_ORACLE, false],
      [3n, MIXED_ORACLE, false],
      [4n, RATE_ORACLE, true],
    ] as const)
      await chain.write(RESOLVER, 'function devnetVault(uint256,(address,address,address,uint16,bool))', [
        id,
        [ETHEREUM.wstETH, NATIVE, oracle, 9_500, isSmartCol],
      ])
  })
}, 180_000)
afterAll(() => devnet?.stop())

const setRate = (oracle: Address, rate: bigint) => chain.write(oracle, 'function devnetRate(uint256)', [rate])

const have = (id: bigint, vault: bigint, amounts: readonly [bigint, bigint, bigint], owner = account) =>
  chain.write(RESOLVER, 'function devnetPosition(uint256,uint256,address,uint256,uint256,uint256)', [
    id,
    vault,
    owner,
    ...amounts,
  ])

async function ask(whose = account) {
  const { outcomes } = await runInquiries(
    rpcOver(() => devnet.chains[1].anvilUrl),
    [FLUID[0]!.loans(whose, assetBook)],
  )
  return outcomes[0]!
}

async function read(): Promise<readonly Loan[]> {
  const outcome = await ask()
  if ('error' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome.value
}

const said = (id: bigint) =>
  chain.read<boolean>(RESOLVER, 'function isLiquidatable(uint256) view returns (bool)', [id])

it('reads every position to the wei, and nothing of who has none', async () => {
  expect(await read()).toEqual([])
  await chain.atOnce(12, async () => {
    await have(11n, 1n, [10n * ONE + 7n, 9n * ONE + 3n, 5n])
    await have(12n, 2n, [4n * ONE, ONE, 0n])
    await have(13n, 3n, [2n * ONE, 0n, 0n])
  })
  const loans = await read()
  const shape = { venueId: 'fluid-ethereum', chainId: 1, method: 'morpho-blue', unit: 'debt' }
  const held = {
    asset: ETHEREUM.wstETH.toLowerCase(),
    symbol: 'wstETH',
    decimals: 18,
    price: RATE * 10n ** 9n,
  }
  expect(loans).toMatchObject([
    {
      ...shape,
      name: 'Fluid wstETH/ETH #11',
      collaterals: [
        { ...held, amountWei: 10n * ONE + 7n, follows: { tokenId: 'wsteth', oracle: 'exchange-rate' } },
      ],
      debts: [
        { asset: NATIVE.toLowerCase(), symbol: 'ETH', amountWei: 9n * ONE + 3n, follows: { eth: true } },
      ],
    },
    {
      ...shape,
      collaterals: [{ amountWei: 4n * ONE, thresholdWad: (ONE * 95n) / 100n, follows: { oracle: 'market' } }],
      debts: [{ amountWei: ONE, decimals: 18 }],
    },
    { ...shape, collaterals: [{ amountWei: 2n * ONE, follows: { oracle: 'unknown' } }], debts: [] },
  ])
  // 4 × 1.21781278 × 0.95 ÷ 1
  expect(healthOf(loans[1]!)).toBe(4_627_688_564_000_000_000n)
})

it('counts a debt as the step that it was rounded up to, as a liquidation does', async () => {
  const most = (10n * ONE * RATE * 95n) / 10n ** 29n
  await chain.atOnce(12, async () => {
    const dust = most / 1_000n
    for (const [owed, is] of [
      [most - dust - 100n, false],
      [most - dust + 100n, true],
      [most - 100n, true],
    ] as const) {
      await have(11n, 1n, [10n * ONE, owed, dust])
      const [loan] = await read()
      expect(loan!.debts[0]!.amountWei).toBe(owed)
      expect(isLiquidatable(loan!), `${owed}`).toBe(is)
      expect(await said(11n)).toBe(is)
    }
  })
})

it('is liquidated at the fall that was found, and not one bps before', async () => {
  await chain.atOnce(12, async () => {
    await have(12n, 2n, [10n * ONE, 9n * ONE, ONE / 1_000n])
    const loan = (await read())[1]!
    const bps = liquidationOf(loan).marketFallBps!
    expect(bps).toBeGreaterThan(100)
    await setRate(MARKET_ORACLE, (RATE * BigInt(10_000 - bps + 1)) / 10_000n)
    expect(await said(12n)).toBe(false)
    await setRate(MARKET_ORACLE, (RATE * BigInt(10_000 - bps)) / 10_000n)
    expect(await said(12n)).toBe(true)
  })
})

it('leaves out shares of pools, and says so when a position cannot be read', async () => {
  await chain.atOnce(12, () => have(21n, 4n, [ONE, 0n, 0n], bystander))
  expect(await ask(bystander)).toMatchObject({ value: [] })
  await chain.atOnce(12, () => setRate(RATE_ORACLE, 0n))
  expect(await ask()).toMatchObject({ error: { shortMessage: expect.stringContaining('positionByNftId') } })
})
