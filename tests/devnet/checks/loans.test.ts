import { type Address, parseEther, zeroAddress } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallResult } from '@/lib/core/reading'
import { healthOf } from '@/lib/finance/lending/health'
import { liquidationOf } from '@/lib/finance/lending/liquidation'
import type { Loan } from '@/lib/finance/lending/loan'
import { createRpc } from '@/lib/io/rpc/createRpc'
import { runInquiries } from '@/lib/services/ask/runInquiries'
import { assetBook } from '@/lib/services/loans/assetBook'
import { aaveCore } from '@/lib/venues/aave/core'
import { AAVE } from '../chain/aave.ts'
import { aaveArtifact } from '../chain/aaveArtifacts.ts'
import { RESERVES } from '../chain/aaveReserves.ts'
import { WETH } from '../chain/addresses.ts'
import { Chain, KEEPER } from '../chain/chain.ts'
import { compileStandIns } from '../chain/compile.ts'
import { type Devnet, startDevnet } from '../chain/startDevnet.ts'

const MAX = 2n ** 256n - 1n
const ACCOUNT_DATA =
  'function getUserAccountData(address) view returns (uint256,uint256,uint256,uint256,uint256,uint256)'
/** 45: HEALTH_FACTOR_NOT_BELOW_THRESHOLD. aave/aave-v3-core:contracts/protocol/libraries/helpers/Errors.sol */
const HEALTHY = '45'
const FEED: Address = '0x00000000000000000000000000000000feed0001'
const E_MODE = { id: 1, ltv: 9_300, threshold: 9_500, bonus: 10_100 }

let devnet: Devnet
let chain: Chain
let borrower: Address
let rpc: Pick<ReturnType<typeof createRpc>, 'readCalls'>

beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
  borrower = devnet.accounts[5]!.address
  const health = {
    key: 'health',
    get: async () => ({}),
    set: async () => undefined,
    update: async () => ({}),
    watch: () => () => undefined,
  }
  rpc = createRpc({
    urlsOf: async () => [devnet.chains[1].anvilUrl],
    health,
    clock: { nowS: () => 0, nowMs: () => 0 },
  })
}, 180_000)
afterAll(() => devnet?.stop())

/** What the product reads, and what the pool says at the very block it was read at. */
async function read(account: Address): Promise<{ loan: Loan | undefined; saidWad: bigint; rounds: number }> {
  let rounds = 0
  let block = 0n
  const counted = {
    readCalls: async (...args: Parameters<typeof rpc.readCalls>) => {
      rounds += 1
      const answer = await rpc.readCalls(...args)
      block = answer.block
      return answer as { block: bigint; timestampS: number; host: string; results: CallResult[] }
    },
  }
  const { outcomes } = await runInquiries(counted, [aaveCore.loans(account, assetBook)])
  const [outcome] = outcomes
  if (!outcome || 'error' in outcome) throw new Error(JSON.stringify(outcome))
  const said = await chain.read<bigint[]>(AAVE.pool, ACCOUNT_DATA, [account], `0x${block.toString(16)}`)
  return { loan: outcome.value[0], saidWad: said[5] ?? 0n, rounds }
}

const reserve = (symbol: string) => RESERVES.find(one => one.symbol === symbol)!

/** Prices of wstETH from a feed of the market instead of the capped adapter. */
async function quoteMarket(price: bigint): Promise<void> {
  await chain.plant(FEED, compileStandIns().Feed!, ['wstETH / USD', 8])
  await setMarket(price)
  await setSources({ wstETH: FEED })
}
const setMarket = (price: bigint) => chain.write(FEED, 'function devnetSet(int256,uint256)', [price, 0n])

async function setSources(other: Record<string, Address>): Promise<void> {
  await chain.plant(AAVE.oracle, aaveArtifact('misc/AaveOracle'), [
    AAVE.provider,
    RESERVES.map(({ underlying }) => underlying),
    RESERVES.map(({ symbol, source }) => other[symbol] ?? source),
    zeroAddress,
    zeroAddress,
    10n ** 8n,
  ])
}

/** Two in an e-mode of their own: WETH and wstETH. `priceSource`: one price for both, where it is somewhere. */
async function defineMode(priceSource: Address): Promise<void> {
  await chain.write(
    AAVE.pool,
    'function configureEModeCategory(uint8,(uint16,uint16,uint16,address,string))',
    [E_MODE.id, [E_MODE.ltv, E_MODE.threshold, E_MODE.bonus, priceSource, 'ETH correlated']],
  )
  for (const symbol of ['WETH', 'wstETH']) {
    const { underlying } = reserve(symbol)
    const bits = await chain.read<{ data: bigint }>(
      AAVE.pool,
      'function getConfiguration(address) view returns ((uint256 data))',
      [underlying],
    )
    const tagged = bits.data | (BigInt(E_MODE.id) << 168n)
    await chain.write(AAVE.pool, 'function setConfiguration(address,(uint256))', [underlying, [tagged]])
  }
}

async function supply(account: Address, symbol: string, wei: bigint): Promise<void> {
  const { underlying } = reserve(symbol)
  await chain.write(AAVE.pool, 'function withdraw(address,uint256,address)', [underlying, wei, account])
  await chain.write(underlying, 'function approve(address,uint256) returns (bool)', [AAVE.pool, MAX], {
    from: account,
  })
  await chain.write(
    AAVE.pool,
    'function supply(address,uint256,address,uint16)',
    [underlying, wei, account, 0],
    { from: account },
  )
}

const borrow = (account: Address, symbol: string, wei: bigint) =>
  chain.write(
    AAVE.pool,
    'function borrow(address,uint256,uint256,uint16,address)',
    [reserve(symbol).underlying, wei, 2n, 0, account],
    { from: account },
  )

const setEMode = (account: Address, id: number) =>
  chain.write(AAVE.pool, 'function setUserEMode(uint8)', [id], { from: account })

/** Tries it as it would be done in the next block, and leaves the chain as it is. */
async function liquidates(account: Address): Promise<true | string> {
  const [collateral, debt] = [reserve('wstETH').underlying, WETH[1]]
  const liquidator = KEEPER
  await chain.write(debt, 'function approve(address,uint256) returns (bool)', [AAVE.pool, MAX])
  try {
    await chain.write(
      AAVE.pool,
      'function liquidationCall(address,address,address,uint256,bool)',
      [collateral, debt, account, parseEther('0.5'), false],
      { from: liquidator },
    )
    return true
  } catch (error) {
    return String(error)
  }
}

/** The state of the chain is put back after `act`. */
async function onCopy<T>(act: () => Promise<T>): Promise<T> {
  const id = await chain.rpc<string>('evm_snapshot')
  try {
    return await chain.atOnce(12, act)
  } finally {
    await chain.rpc('evm_revert', [id])
  }
}

describe('a loan in Aave', () => {
  it('is read in four rounds and has the pool’s own health factor', async () => {
    const { loan, saidWad, rounds } = await read(borrower)
    expect(rounds).toBe(4)
    expect(loan?.collaterals).toMatchObject([
      {
        symbol: 'wstETH',
        thresholdWad: 79n * 10n ** 16n,
        follows: { tokenId: 'wsteth', oracle: 'exchange-rate' },
      },
    ])
    expect(loan?.debts).toMatchObject([{ symbol: 'WETH', follows: { eth: true } }])
    expect(healthOf(loan!)).toBe(saidWad)
  })

  it('of somebody who has none takes one round', async () => {
    expect(await read('0x00000000000000000000000000000000000000aa')).toMatchObject({
      loan: undefined,
      rounds: 1,
    })
  })

  it('has the pool’s health factor to the last digit in states taken at random', async () => {
    let seed = 20_261_124
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    await onCopy(async () => {
      await quoteMarket(411_234_567_891n)
      await defineMode(zeroAddress)
      await chain.write(WETH[1], 'function deposit() payable', [], { value: parseEther('100') })
      for (let n = 0; n < 12; n += 1) {
        const account = `0x${(0xb0b0 + n).toString(16).padStart(40, '0')}` as Address
        await chain.rpc('anvil_impersonateAccount', [account])
        await chain.setBalance(account, parseEther('10'))
        const symbols = RESERVES.map(({ symbol }) => symbol).filter(() => random(3) > 0)
        const held = symbols.length > 0 ? symbols : ['wstETH']
        for (const symbol of held)
          await supply(account, symbol, 10n ** 18n + BigInt(random(2 ** 30)) * 7_919n)
        const isInMode = n % 3 === 2
        if (isInMode) await setEMode(account, E_MODE.id)
        const owed = isInMode ? ['WETH'] : ['WETH', 'rETH'].slice(0, 1 + random(2))
        for (const symbol of owed)
          await borrow(
            account,
            symbol,
            (BigInt(held.length) * 10n ** 17n * BigInt(1 + random(3))) / BigInt(owed.length) +
              BigInt(random(2 ** 20)),
          )
        await chain.rpc('evm_increaseTime', [random(9_000_000)])
        await chain.rpc('evm_mine')
        const { loan, saidWad } = await read(account)
        expect(loan?.method).toBe('aave-v3.0')
        expect(healthOf(loan!)).toBe(saidWad)
        expect(loan?.eMode?.id).toBe(isInMode ? E_MODE.id : undefined)
      }
    })
  }, 120_000)

  it('in an e-mode with one price for all sees neither rate nor market', async () => {
    await onCopy(async () => {
      await defineMode(WETH[1])
      await setEMode(borrower, E_MODE.id)
      const { loan, saidWad } = await read(borrower)
      expect(healthOf(loan!)).toBe(saidWad)
      expect(loan?.collaterals[0]?.follows.oracle).toBe('category')
      expect(liquidationOf(loan!).marketFallBps).toBeUndefined()
    })
  })
})

describe('the fall that liquidates', () => {
  const MARKET = 360_000_000_000n
  const fallen = (bps: number) => (MARKET * BigInt(10_000 - bps)) / 10_000n

  for (const isInMode of [false, true]) {
    it(`of the market${isInMode ? ', in an e-mode' : ''}: one bps before it the pool refuses, at it the pool does`, async () => {
      await onCopy(async () => {
        await quoteMarket(MARKET)
        if (isInMode) {
          await defineMode(zeroAddress)
          await setEMode(borrower, E_MODE.id)
        }
        const { loan } = await read(borrower)
        expect(loan?.collaterals[0]?.follows.oracle).toBe('market')
        const bps = liquidationOf(loan!).marketFallBps
        expect(bps).toBeGreaterThan(100)
        await setMarket(fallen(bps! - 1))
        expect(await liquidates(borrower)).toContain(HEALTHY)
        await setMarket(fallen(bps!))
        expect(await liquidates(borrower)).toBe(true)
      })
    })
  }

  it('is none where the oracle looks at the exchange rate: the deepest discount does nothing', async () => {
    const { loan } = await read(borrower)
    expect(liquidationOf(loan!).marketFallBps).toBeUndefined()
    await devnet.scenario.apply('discount')
    const discounted = await read(borrower)
    expect(healthOf(discounted.loan!)).toBe(discounted.saidWad)
    expect(await chain.atOnce(12, () => liquidates(borrower))).toContain(HEALTHY)
  }, 60_000)

  it('of the exchange rate: a slashing short of it does nothing, what is left of it liquidates', async () => {
    await devnet.scenario.apply('calm')
    const [, , borrowable = 0n] = await chain.read<bigint[]>(AAVE.pool, ACCOUNT_DATA, [borrower])
    const most = (borrowable * parseEther('0.99')) / 300_000_000_000n
    await chain.atOnce(12, () => borrow(borrower, 'WETH', most))
    const before = await read(borrower)
    await devnet.scenario.slash(liquidationOf(before.loan!).rateFallBps! - 2)
    expect(await chain.atOnce(12, () => liquidates(borrower))).toContain(HEALTHY)
    const short = await read(borrower)
    const left = liquidationOf(short.loan!).rateFallBps!
    expect(left).toBeLessThanOrEqual(4)
    await devnet.scenario.slash(left)
    expect(await chain.atOnce(12, () => liquidates(borrower))).toBe(true)
  }, 60_000)
})
