import { type Address, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult, Reading } from '@/lib/core/reading'
import { type Market, MarketMismatchError } from '@/lib/markets/defineMarket'
import { findMarket } from '@/lib/markets/index'
import { pancakeV3 } from '@/lib/markets/kinds/pancakeV3'
import { slipstream } from '@/lib/markets/kinds/slipstream'
import { ETHEREUM, EVERYWHERE, WETH } from '../chain/addresses'
import { Chain, KEEPER } from '../chain/chain'
import { compileStandIns } from '../chain/compile'
import { type Devnet, startDevnet } from '../chain/startDevnet'

/** Kinds of markets that are not on the local chains by themselves, each planted here. Ethereum's chain plays theirs. */
let devnet: Devnet
let chain: Chain
beforeAll(async () => {
  devnet = await startDevnet()
  chain = new Chain(1, devnet.chains[1].anvilUrl)
}, 180_000)
afterAll(() => devnet?.stop())

async function ask({ to, data, label }: Call): Promise<CallResult> {
  try {
    return { ok: true, data: await chain.rpc<`0x${string}`>('eth_call', [{ to, data }, 'latest']) }
  } catch (cause) {
    return { ok: false, error: new AppError(`${label} reverted`, { cause }) }
  }
}
async function read<T>(reading: Reading<T> | undefined): Promise<T> {
  if (!reading) throw new Error('the market has no such reading')
  return reading.parse(await Promise.all(reading.calls().map(ask)))
}
/** Every transaction has its block at once. */
const atOnce = (act: () => Promise<void>) => () => chain.atOnce(12, act)
const known = (id: string): Market => {
  const market = findMarket(id)
  if (!market) throw new Error(`no market ${id}`)
  return market
}

const SIZES = ['0.001', '1', '10', '100', '1000', '10000'].map(size => parseEther(size))
const DEPTH = parseEther('20000')
const TRANSFER = 'function transfer(address,uint256) returns (bool)'
const plant = (address: Address, name: string, args: readonly unknown[] = []) => {
  const artifact = compileStandIns()[name]
  if (!artifact) throw new Error(`no stand-in ${name}`)
  return chain.plant(address, artifact, args)
}
const give = (token: Address, to: Address, amount = DEPTH) => chain.write(token, TRANSFER, [to, amount])
const withEther = (to: Address) => chain.send(to, '0x', { value: DEPTH })
async function giveWeth(to: Address, amount = DEPTH): Promise<void> {
  await chain.write(WETH[1], 'function deposit() payable', [], { value: amount })
  await give(WETH[1], to, amount)
}

/** The more is sold, the less each brings, and nothing brings more than `most` per token. */
async function fallsWithSize(market: Market, most: bigint): Promise<void> {
  let last = most
  for (const size of SIZES) {
    const paid = ((await read(market.quote?.(size))) * parseEther('1')) / size
    expect(paid, `${market.id} at ${size}`).toBeGreaterThan(0n)
    expect(paid, `${market.id} at ${size}`).toBeLessThanOrEqual(last + 10_000n)
    last = paid
  }
}

describe('Curve NG', () => {
  const market = known('curve-ng-steth-eth')
  const pool = market.quote?.(1n).calls()[0]?.to as Address

  it(
    'is found out while its pool is empty or absent',
    atOnce(async () => {
      await expect(read(market.check)).rejects.toBeInstanceOf(AppError)
      await plant(pool, 'CurveNgPool', [ETHEREUM.stETH, 1_500n, 1_000_000n])
      await expect(read(market.check)).resolves.toBeUndefined()
      await expect(read(market.quote?.(parseEther('1')))).rejects.toBeInstanceOf(AppError)
    }),
  )

  it(
    'sells at what an exchange brings, less the more is sold, and tells its average as it is',
    atOnce(async () => {
      await withEther(pool)
      await give(ETHEREUM.stETH, pool)
      await fallsWithSize(market, parseEther('1'))
      const size = parseEther('7.5')
      const told = await read(market.quote?.(size))
      await chain.write(ETHEREUM.stETH, 'function approve(address,uint256) returns (bool)', [pool, size])
      const exchange = 'function exchange(int128,int128,uint256,uint256) payable returns (uint256)'
      const got: bigint = await chain.read(pool, exchange, [1n, 0n, size, 0n])
      expect(got - told < 5n && told - got < 5n).toBe(true)
      await chain.write(pool, 'function devnetAverage(uint256)', [parseEther('0.998')])
      expect(await read(market.mid)).toMatchObject({ rateWad: parseEther('0.998'), isAlreadyPeg: false })
    }),
  )
})

describe('Curve crypto', () => {
  const market = known('curve-crypto-cbeth-weth')
  const pool = market.quote?.(1n).calls()[0]?.to as Address

  it(
    'sells by unsigned indexes, and its empty pool is no price',
    atOnce(async () => {
      await plant(pool, 'CurveCryptoPool', [WETH[1], ETHEREUM.cbETH])
      await expect(read(market.check)).resolves.toBeUndefined()
      await expect(read(market.quote?.(parseEther('1')))).rejects.toBeInstanceOf(AppError)
      await giveWeth(pool)
      await give(ETHEREUM.cbETH, pool, parseEther('15000'))
      await fallsWithSize(market, parseEther('1.34'))
      await chain.write(pool, 'function devnetAverage(uint256)', [parseEther('1.09')])
      expect(await read(market.mid)).toMatchObject({ rateWad: parseEther('1.09'), isAlreadyPeg: false })
    }),
  )

  it(
    'with its coins the other way round is found out',
    atOnce(async () => {
      await plant(pool, 'CurveCryptoPool', [ETHEREUM.cbETH, WETH[1]])
      await expect(read(market.check)).rejects.toBeInstanceOf(MarketMismatchError)
    }),
  )
})

describe('forks of Uniswap v3', () => {
  const SLIPSTREAM_QUOTER: Address = '0x254cF9E1E6e233aa1AC962CB9B05b2cfeAaE15b0'
  const PANCAKE_QUOTER: Address = '0xB048Bbc1Ee6b733FFfCFb9e9CeF7375518e25997'
  const PANCAKE_FACTORY: Address = '0x0BFbCF9fa4f9C56B0F40a671Ad40E0805A091865'
  const uniswap = known('uniswap-v3-wsteth-weth-100')
  const pair = { chainId: 1, token: 'wsteth', tokenIn: ETHEREUM.wstETH, tokenOut: WETH[1], sources: [] }

  it(
    'Slipstream finds its pool by tick spacing, in both directions',
    atOnce(async () => {
      await plant(SLIPSTREAM_QUOTER, 'SlipstreamQuoter', [EVERYWHERE.quoterV2])
      const sell = slipstream({ ...pair, id: 'slip', name: 'slip', tiers: [1] })
      await fallsWithSize(sell, parseEther('1.5'))
      for (const size of SIZES) expect(await read(sell.quote?.(size))).toBe(await read(uniswap.quote?.(size)))
      const buy = slipstream({
        ...pair,
        tokenIn: WETH[1],
        tokenOut: ETHEREUM.wstETH,
        id: 'slip-buy',
        name: 'slip',
        tiers: [1],
      })
      const bought = await read(buy.quote?.(parseEther('10')))
      const back = await read(sell.quote?.(bought))
      expect(back).toBeLessThan(parseEther('10'))
      expect(back).toBeGreaterThan(parseEther('9.99'))
      const nowhere = slipstream({ ...pair, id: 'slip-none', name: 'slip', tiers: [200] })
      await expect(read(nowhere.quote?.(parseEther('1')))).rejects.toBeInstanceOf(AppError)
    }),
  )

  it(
    'PancakeSwap is asked as Uniswap is, at its own addresses',
    atOnce(async () => {
      const market = pancakeV3({ ...pair, id: 'cake', name: 'cake', tiers: [100, 2_500] })
      await expect(read(market.check)).rejects.toBeInstanceOf(AppError)
      await plant(PANCAKE_QUOTER, 'SameAs', [EVERYWHERE.quoterV2])
      await plant(PANCAKE_FACTORY, 'SameAs', [EVERYWHERE.uniswapFactory])
      await expect(read(market.check)).resolves.toBeUndefined()
      for (const size of SIZES)
        expect(await read(market.quote?.(size))).toBe(await read(uniswap.quote?.(size)))
    }),
  )
})

describe('Balancer v3', () => {
  const market = known('balancer-v3-reth-weth')
  const [query, worth] = market.quote?.(1n).calls() ?? []
  const pool = market.check?.calls()[0]?.to as Address

  it(
    'tells a vault’s share in ether, less the more is sold',
    atOnce(async () => {
      const [router, share] = [query?.to as Address, worth?.to as Address]
      await plant(share, 'TokenVault', [WETH[1], 0n])
      await plant(router, 'BalancerRouter')
      await plant(pool, 'BalancerPool', [ETHEREUM.rETH, share])
      await expect(read(market.check)).resolves.toBeUndefined()
      await expect(read(market.quote?.(parseEther('1')))).rejects.toBeInstanceOf(AppError)
      await chain.write(WETH[1], 'function deposit() payable', [], { value: DEPTH })
      await chain.write(WETH[1], 'function approve(address,uint256) returns (bool)', [share, DEPTH])
      await chain.write(share, 'function deposit(uint256,address) returns (uint256)', [DEPTH, pool])
      await give(ETHEREUM.rETH, pool, parseEther('17000'))
      await fallsWithSize(market, parseEther('1.2'))
      const before = await read(market.quote?.(parseEther('1')))
      // The vault earns a tenth: the same shares are worth a tenth more.
      await giveWeth(share, DEPTH / 10n)
      const after = await read(market.quote?.(parseEther('1')))
      expect((after * 1_000n) / before).toBe(1_099n)
    }),
  )

  it(
    'answers nobody who signs: the query is for calls only',
    atOnce(async () => {
      const { to, data } = query ?? {}
      await expect(chain.rpc('eth_call', [{ from: KEEPER, to, data }, 'latest'])).rejects.toThrow()
    }),
  )

  it(
    'of other tokens is found out',
    atOnce(async () => {
      await plant(pool, 'BalancerPool', [ETHEREUM.wstETH, WETH[1]])
      await expect(read(market.check)).rejects.toBeInstanceOf(MarketMismatchError)
    }),
  )
})

describe('Fluid', () => {
  const market = known('fluid-weeth-eth')
  const resolver = market.check?.calls()[0]?.to as Address
  const dex: Address = '0x86f874212335Af27C41cDb855C2255543d1499cE'
  const ETHER: Address = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'
  const set = (token0: Address, token1: Address, reserve0: bigint, reserve1: bigint) =>
    chain.write(resolver, 'function devnetSet(address,(address,address,uint256,uint256))', [
      dex,
      [token0, token1, reserve0, reserve1],
    ])

  it(
    'sells in the order of its addresses, and a zero is an error',
    atOnce(async () => {
      await plant(resolver, 'FluidResolver')
      await set(ETHEREUM.weETH, ETHER, 0n, 0n)
      await expect(read(market.quote?.(parseEther('1')))).rejects.toThrow('cannot take this amount')
      await set(ETHEREUM.weETH, ETHER, DEPTH, (DEPTH * 108n) / 100n)
      await expect(read(market.check)).resolves.toBeUndefined()
      await fallsWithSize(market, parseEther('1.08'))
      await expect(read(market.quote?.(parseEther('200000')))).rejects.toThrow('cannot take this amount')
    }),
  )

  it(
    'of other tokens is found out',
    atOnce(async () => {
      await set(ETHEREUM.wstETH, ETHER, 1n, 1n)
      await expect(read(market.check)).rejects.toBeInstanceOf(MarketMismatchError)
    }),
  )
})
