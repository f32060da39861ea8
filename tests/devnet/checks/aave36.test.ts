import type { Address } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { healthOf } from '@/lib/finance/lending/health'
import { type Category, type Entry, loanOf } from '@/lib/venues/aave/assemble'
import type { AaveMarket } from '@/lib/venues/aave/defineAave'
import { Chain } from '../chain/chain.ts'
import { compileAave36 } from '../chain/compileAave36.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const HOST: Address = '0x0000000000000000000000000000000000aa3600'
const MARKET = { id: 'aave-v3-test', name: 'Aave v3', chainId: 1 } as AaveMarket
const RAY = 10n ** 27n
const MODE = 2
const MODE_BPS = 9_500
const addressOf = (id: number): Address => `0x${(0xa55e7000 + id).toString(16).padStart(40, '0')}`

let devnet: Devnet
let chain: Chain

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  await chain.plant(HOST, compileAave36())
}, 180_000)
afterAll(() => devnet?.stop())

/** The same numbers in every run. */
function numbers(seed: bigint) {
  let state = seed
  return (below: bigint) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n)
    return (state >> 11n) % below
  }
}

interface Reserve {
  decimals: number
  thresholdBps: bigint
  price: bigint
}

const setReserve = (id: number, { decimals, thresholdBps, price }: Reserve, amounts: readonly bigint[]) =>
  chain.write(HOST, 'function devnetReserve(uint16,uint256,uint256,uint128,uint128,uint256,uint256)', [
    id,
    (thresholdBps << 16n) | (BigInt(decimals) << 48n),
    price,
    ...amounts,
  ])

/** As the product reads it: what the tokens tell, and the same bits. */
async function entryOf(id: number, reserve: Reserve): Promise<Entry> {
  const asset = addressOf(id)
  const [supplied, owed] = await chain.read<readonly [bigint, bigint]>(
    HOST,
    'function balances(address) view returns (uint256,uint256)',
    [asset],
  )
  return {
    asset,
    symbol: `R${id}`,
    reserveId: id,
    mine: [supplied, 0n, owed, 0n, 0n, 0n, 0n, 0, supplied > 0n],
    configuration: (reserve.thresholdBps << 16n) | (BigInt(reserve.decimals) << 48n),
    price: reserve.price,
    source: asset,
    known: { eth: true },
    oracle: 'market',
  }
}

const said = async (configuration: bigint, mode: number) =>
  (
    await chain.read<readonly bigint[]>(
      HOST,
      'function getUserAccountData(uint256,uint8) view returns (uint256,uint256,uint256,uint256,uint256)',
      [configuration, mode],
    )
  )[4]!

/** Three reserves, each maybe supplied and maybe owed; in an e-mode the first two are its members. */
async function compared(seed: bigint, reserves: readonly Reserve[], mode: number, isAnyOwed = true) {
  const next = numbers(seed)
  const used = reserves.map((_, id) => ({ supplied: id < 2 || next(2n) === 0n, owed: isAnyOwed && id > 0 }))
  for (const [id, reserve] of reserves.entries()) {
    const most = 10n ** BigInt(reserve.decimals + 1 + Number(next(4n)))
    await setReserve(id, reserve, [
      RAY + next(RAY / 2n),
      RAY + next(RAY / 2n),
      used[id]!.supplied ? 1n + next(most) : 0n,
      used[id]!.owed ? 1n + next(most) : 0n,
    ])
  }
  const configuration = used.reduce(
    (bits, one, id) =>
      bits | ((one.owed ? 1n : 0n) << BigInt(2 * id)) | ((one.supplied ? 2n : 0n) << BigInt(2 * id)),
    0n,
  )
  const entries = await Promise.all(reserves.map((reserve, id) => entryOf(id, reserve)))
  const category: Category | undefined =
    mode === 0 ? undefined : { id: mode, label: 'x', thresholdBps: BigInt(MODE_BPS), members: 3n }
  const saidWad = await said(configuration, mode)
  return { saidWad, loan: loanOf(MARKET, entries, category, 0n, saidWad) }
}

const RESERVES: readonly Reserve[] = [
  { decimals: 18, thresholdBps: 8_100n, price: 365_432_109_876n },
  { decimals: 18, thresholdBps: 8_300n, price: 300_123_456_789n },
  { decimals: 6, thresholdBps: 7_800n, price: 99_998_765n },
]

it('has the health of Aave v3.6 to the last digit, with and without an e-mode', async () => {
  await chain.atOnce(12, async () => {
    await chain.write(HOST, 'function devnetMode(uint8,uint16,uint128)', [MODE, MODE_BPS, 3n])
    for (let i = 0; i < 12; i++) {
      const { saidWad, loan } = await compared(BigInt(20261124 + i), RESERVES, i % 2 === 0 ? 0 : MODE)
      expect(healthOf(loan), `${i}`).toBe(saidWad)
    }
  })
}, 60_000)

it('counts what is collateral in an e-mode alone, as it is since v3.6', async () => {
  await chain.atOnce(12, async () => {
    const [first, ...rest] = RESERVES
    for (let i = 0; i < 6; i++) {
      const only = [{ ...first!, thresholdBps: 0n }, ...rest]
      const { saidWad, loan } = await compared(BigInt(7 + i), only, MODE)
      expect(healthOf(loan), `${i}`).toBe(saidWad)
      expect(loan.collaterals[0]!.thresholdWad).toBe(95n * 10n ** 16n)
    }
  })
}, 60_000)
