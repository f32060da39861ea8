import type { Address } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { healthOf, isLiquidatable } from '@/lib/finance/lending/health'
import { liquidationOf } from '@/lib/finance/lending/liquidation'
import type { Loan } from '@/lib/finance/lending/loan'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import { assetBook } from '@/lib/services/loans/assetBook'
import { cometEthereumWeth } from '@/lib/venues/compound/ethereumWeth'
import { rpcOver } from '../../unit/services/review/support'
import { ETHEREUM, WETH } from '../chain/addresses.ts'
import { Chain } from '../chain/chain.ts'
import { compileStandIns } from '../chain/compile.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const COMET = cometEthereumWeth.contract
/** Feeds of prices in ETH, eight decimals: of ETH itself, of wstETH, of cbETH. */
const BASE_FEED = '0x0000000000000000000000000000000000feed01'
const WSTETH_FEED = '0x0000000000000000000000000000000000feed02'
const CBETH_FEED = '0x0000000000000000000000000000000000feed03'
const ONE = 10n ** 18n

let devnet: Devnet
let chain: Chain
let account: Address

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  account = devnet.accounts[7]!.address
  await chain.plant(COMET, compileStandIns().Comet!, [WETH[1], BASE_FEED])
  await chain.atOnce(12, async () => {
    const list = 'function devnetList(address,address,uint64,uint64)'
    await chain.write(COMET, list, [ETHEREUM.cbETH, CBETH_FEED, ONE, (ONE * 93n) / 100n])
    await chain.write(COMET, list, [ETHEREUM.wstETH, WSTETH_FEED, ONE, (ONE * 94n) / 100n])
    await setPrices(10n ** 8n, 121_781_278n, 111_234_567n)
  })
}, 180_000)
afterAll(() => devnet?.stop())

async function setPrices(base: bigint, wsteth: bigint, cbeth: bigint): Promise<void> {
  for (const [feed, price] of [
    [BASE_FEED, base],
    [WSTETH_FEED, wsteth],
    [CBETH_FEED, cbeth],
  ] as const)
    await chain.write(COMET, 'function devnetPrice(address,uint256)', [feed, price])
}

const have = (principal: bigint, cbeth: bigint, wsteth: bigint) =>
  chain.write(COMET, 'function devnetAccount(address,int104,uint128[])', [
    account,
    principal,
    [cbeth, wsteth],
  ])

async function read(): Promise<Loan | undefined> {
  const { outcomes } = await runInquiries(
    rpcOver(() => devnet.chains[1].anvilUrl),
    [cometEthereumWeth.loans(account, assetBook)],
  )
  const [outcome] = outcomes
  if (!outcome || 'error' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome.value[0]
}

const said = () =>
  chain.read<boolean>(COMET, 'function isLiquidatable(address) view returns (bool)', [account])

it('reads collateral and debt, told in ETH, and nothing of who has nothing', async () => {
  expect(await read()).toBeUndefined()
  await chain.atOnce(12, () => have(-11n * ONE, 0n, 10n * ONE))
  const loan = (await read())!
  expect(loan).toMatchObject({
    unit: 'eth',
    collaterals: [{ symbol: 'wstETH', amountWei: 10n * ONE, thresholdWad: (ONE * 94n) / 100n }],
    debts: [{ symbol: 'WETH', amountWei: 11n * ONE, follows: { eth: true } }],
  })
  // 10 × 1.21781278 × 0.94 ÷ 11, cut to the eight decimals of a value.
  expect(healthOf(loan)).toBe((((10n * 121_781_278n * 94n) / 100n) * ONE) / (11n * 10n ** 8n))
})

it('shows what is lent without a debt as backing nothing', async () => {
  await chain.atOnce(12, () => have(5n * ONE, 2n * ONE, 0n))
  const loan = (await read())!
  expect(loan.debts).toEqual([])
  expect(loan.collaterals.map(({ symbol, thresholdWad }) => [symbol, thresholdWad > 0n])).toEqual([
    ['cbETH', true],
    ['WETH', false],
  ])
})

it('calls liquidatable what the contract does, on both sides of the last wei', async () => {
  await chain.atOnce(12, async () => {
    await have(-11n * ONE, 3n * ONE, 10n * ONE)
    const counted = (3n * 111_234_567n * 93n) / 100n + (10n * 121_781_278n * 94n) / 100n
    for (const owed of [counted - 1n, counted, counted + 1n]) {
      await have(-owed * 10n ** 10n, 3n * ONE, 10n * ONE)
      expect(isLiquidatable((await read())!), `${owed}`).toBe(await said())
    }
    expect(await said()).toBe(true)
  })
})

it('is liquidatable at the fall that was found, and not one bps before', async () => {
  await chain.atOnce(12, async () => {
    await have(-9n * ONE, 0n, 10n * ONE)
    const bps = liquidationOf((await read())!).marketFallBps!
    const fallen = (by: number) => (121_781_278n * BigInt(10_000 - by)) / 10_000n
    await setPrices(10n ** 8n, fallen(bps - 1), 111_234_567n)
    expect(await said()).toBe(false)
    await setPrices(10n ** 8n, fallen(bps), 111_234_567n)
    expect(await said()).toBe(true)
  })
})
