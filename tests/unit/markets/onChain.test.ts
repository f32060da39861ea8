import { parseEther, parseUnits } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult, Reading } from '@/lib/core/reading'
import { judgePeg } from '@/lib/finance/peg/judgePeg'
import { MarketMismatchError } from '@/lib/markets/defineMarket'
import { findMarket, MARKETS, marketsOf } from '@/lib/markets/index'
import { curveLegacy } from '@/lib/markets/kinds/curve'
import { uniswapV3 } from '@/lib/markets/kinds/uniswapV3'
import { pegReading } from '@/lib/markets/pegReading'
import { findToken } from '@/lib/tokens/index'
import { ETHEREUM, EVERYWHERE, WETH } from '../../devnet/chain/addresses'
import { Chain, KEEPER } from '../../devnet/chain/chain'
import { compileStandIns } from '../../devnet/chain/compile'
import { pushMarkets } from '../../devnet/chain/markets'
import { type Devnet, startDevnet } from '../../devnet/chain/startDevnet'

let devnet: Devnet
const chains = {} as Record<number, Chain>

beforeAll(async () => {
  devnet = await startDevnet()
  chains[1] = new Chain(1, devnet.chains[1].anvilUrl)
  chains[42161] = new Chain(42161, devnet.chains[42161].anvilUrl)
}, 180_000)
afterAll(() => devnet?.stop())

async function ask({ chainId, to, data, label }: Call): Promise<CallResult> {
  try {
    const answer = await chains[chainId]!.rpc<`0x${string}`>('eth_call', [{ to, data }, 'latest'])
    return answer === '0x'
      ? { ok: false, error: new AppError(`${label}: no answer`) }
      : { ok: true, data: answer }
  } catch (cause) {
    return { ok: false, error: new AppError(`${label} reverted`, { cause }) }
  }
}

async function read<T>(reading: Reading<T> | undefined): Promise<T> {
  if (!reading) throw new Error('the market has no such reading')
  return reading.parse(await Promise.all(reading.calls().map(ask)))
}
const quote = (id: string, amountIn: bigint) => read(findMarket(id)?.quote?.(amountIn))

/** Does it for real, and takes it back. */
async function tried<T>(chain: Chain, act: () => Promise<T>): Promise<T> {
  const snapshot = await chain.rpc('evm_snapshot')
  try {
    return await chain.atOnce(12, act)
  } finally {
    await chain.rpc('evm_revert', [snapshot])
  }
}

const SIZES = ['0.001', '0.01', '1', '10', '100', '1000', '10000'].map(size => parseEther(size))
const APPROVE = 'function approve(address,uint256) returns (bool)'
const BALANCE = 'function balanceOf(address) view returns (uint256)'
const SWAP =
  'function exactInputSingle((address,address,uint24,address,uint256,uint256,uint160)) payable returns (uint256)'

const PLANTED = [
  'curve-steth-eth',
  'curve-frxeth-eth',
  'uniswap-v3-wsteth-weth-100',
  'uniswap-v3-reth-weth-100',
  'uniswap-v3-reth-weth-500',
  'uniswap-v3-cbeth-weth-500',
  'uniswap-v3-weeth-weth-500',
  'unwrap-wsteth-curve',
  'unwrap-sfrxeth-curve',
  'wrap-eeth-uniswap-v3',
  'arbitrum-uniswap-v3-wsteth-weth-100',
  'arbitrum-uniswap-v3-reth-weth',
]
const FEEDS = [
  'chainlink-steth-eth',
  'chainlink-reth-eth',
  'chainlink-cbeth-eth',
  'chainlink-weeth-eth',
  'unwrap-wsteth-chainlink',
  'arbitrum-chainlink-wsteth-eth',
  'arbitrum-chainlink-reth-eth',
]

describe('every market against its contract', () => {
  it.each([...PLANTED, ...FEEDS])('%s is what the table says', async id => {
    await expect(read(findMarket(id)?.check)).resolves.toBeUndefined()
  })

  it.each(PLANTED)('%s pays less per token the more is sold, from 0.001 to 10,000', async id => {
    const paid: bigint[] = []
    for (const size of SIZES) paid.push(((await quote(id, size)) * 10n ** 18n) / size)
    paid.slice(1).forEach((price, index) => {
      expect(price).toBeLessThanOrEqual(paid[index]! + 10n ** 4n)
      expect(price).toBeGreaterThan(0n)
    })
    expect(paid[0]).toBeGreaterThan(parseEther('0.99'))
  })

  it.each(FEEDS)('%s tells a rate and its time', async id => {
    const mid = await read(findMarket(id)?.mid)
    expect(mid.rateWad).toBeGreaterThan(parseEther('0.9'))
    expect(mid.updatedAtS).toBeGreaterThan(Date.now() / 1000 - 95_040)
    expect(mid.isAlreadyPeg).toBe(id.startsWith('unwrap'))
  })

  it.each([
    ['uniswap-v3-wsteth-weth-100', 1],
    ['uniswap-v3-weeth-weth-500', 5],
  ] as const)('%s stands a fee above what a small sale brings', async (id, feeBps) => {
    const { rateWad } = await read(findMarket(id)?.mid)
    const paid = ((await quote(id, parseEther('0.001'))) * parseEther('1')) / parseEther('0.001')
    expect(Math.abs(Number(((rateWad - paid) * 100_000n) / rateWad) / 10 - feeBps)).toBeLessThan(1.5)
  })

  it('what is not there is named, never zero', async () => {
    let absent = 0
    for (const market of MARKETS.filter(({ chainId }) => chainId === 1)) {
      const reading: Reading<unknown> | undefined = market.quote ? market.quote(parseEther('1')) : market.mid
      const codes = (reading?.calls() ?? []).map(({ to }) => chains[1]!.rpc('eth_getCode', [to, 'latest']))
      if (!(await Promise.all(codes)).includes('0x')) continue
      absent += 1
      await expect(read(reading), market.id).rejects.toBeInstanceOf(AppError)
    }
    expect(absent).toBeGreaterThan(3)
  })
})

describe('a quote is what a sale brings', () => {
  it.each([
    ['uniswap-v3-wsteth-weth-100', ETHEREUM.wstETH, 100],
    ['uniswap-v3-reth-weth-500', ETHEREUM.rETH, 500],
    ['uniswap-v3-weeth-weth-500', ETHEREUM.weETH, 500],
  ] as const)('%s, to the wei, whichever token the pool calls the first', async (id, token, fee) => {
    const chain = chains[1]!
    const amount = parseEther('7.5')
    const expected = await quote(id, amount)
    const got = await tried(chain, async () => {
      await chain.write(token, APPROVE, [EVERYWHERE.swapRouter02, amount])
      const before: bigint = await chain.read(WETH[1], BALANCE, [KEEPER])
      await chain.write(EVERYWHERE.swapRouter02, SWAP, [[token, WETH[1], fee, KEEPER, amount, 0n, 0n]])
      return (await chain.read<bigint>(WETH[1], BALANCE, [KEEPER])) - before
    })
    expect(got).toBe(expected)
  })

  it('curve-steth-eth, to the wei but for what stETH itself rounds', async () => {
    const chain = chains[1]!
    const amount = parseEther('7.5')
    const expected = await quote('curve-steth-eth', amount)
    const got = await tried(chain, () =>
      chain.read<bigint>(
        ETHEREUM.curveStEth,
        'function exchange(int128,int128,uint256,uint256) payable returns (uint256)',
        [1n, 0n, amount, 0n],
      ),
    )
    expect(got - expected < 5n && expected - got < 5n).toBe(true)
  })

  it('buying goes the other way round, and both ways cost', async () => {
    const buy = uniswapV3({
      id: 'buy',
      chainId: 1,
      token: 'weth',
      name: 'buy wstETH',
      tokenIn: WETH[1],
      tokenOut: ETHEREUM.wstETH,
      tiers: [100],
      sources: [],
    })
    const bought = await read(buy.quote?.(parseEther('10')))
    const back = await quote('uniswap-v3-wsteth-weth-100', bought)
    expect(back).toBeLessThan(parseEther('10'))
    expect(back).toBeGreaterThan(parseEther('9.99'))
  })
})

describe('the peg of the whole chain', () => {
  const pegOf = async (tokenId: string, chainId: number, heldWei?: bigint) => {
    const token = findToken(tokenId)!
    const reading = pegReading({
      markets: marketsOf(tokenId, chainId),
      decimals: 18,
      referenceWei: parseEther('10'),
      yoursWei: heldWei,
    })
    const timestampS = await chains[chainId]!.now()
    const told = reading.parse(await Promise.all(reading.calls({ timestampS }).map(ask)), { timestampS })
    const exchangeRateWad = await read(token.exchangeRate)
    return judgePeg({ ...told, exchangeRateWad, nowS: timestampS })
  }

  it.each([
    ['steth', 1],
    ['wsteth', 1],
    ['reth', 1],
    ['cbeth', 1],
    ['weeth', 1],
    ['frxeth', 1],
    ['sfrxeth', 1],
    ['eeth', 1],
    ['wsteth', 42161],
    ['reth', 42161],
  ] as const)('calm: %s on %d stands within 10 bps, and at 100 no better', async (tokenId, chainId) => {
    const peg = await pegOf(tokenId, chainId, parseEther('100'))
    expect(peg).toMatchObject({ level: 'ok', overlay: undefined })
    expect(Math.abs(peg.refBps!)).toBeLessThanOrEqual(10)
    if (tokenId !== 'reth' || chainId !== 1) expect(peg.yourBps).toBeLessThanOrEqual(peg.refBps! + 0.01)
  })

  it('discount: 150 bps are caution, believed because a pool and the feed agree', async () => {
    const chain = chains[1]!
    await tried(chain, async () => {
      await pushMarkets(chain, 'stETH', parseEther('1'), 150)
      await chain.write('0x86392dC19c0b719886221c78AB11eb8Cf5c52812', 'function devnetSet(int256,uint256)', [
        parseEther('0.985'),
        0n,
      ])
      const peg = await pegOf('steth', 1)
      expect(peg).toMatchObject({ level: 'caution', confidence: 'high', reason: { key: 'poolAndFeedAgree' } })
      expect(Math.abs(peg.refBps! + 150)).toBeLessThan(2)
    })
  })
})

describe('an instant exit', () => {
  it('pays the whole rate as long as the protocol holds the ether, and refuses beyond', async () => {
    const chain = chains[1]!
    const rate: bigint = await chain.read(ETHEREUM.rETH, 'function getExchangeRate() view returns (uint256)')
    const held: bigint = await chain.read(
      ETHEREUM.rETH,
      'function getTotalCollateral() view returns (uint256)',
    )
    const paid = await quote('burn-reth', parseEther('1'))
    expect(rate - paid).toBeLessThan(2n)
    await expect(quote('burn-reth', held)).rejects.toThrow('does not suffice')
  })
})

describe('odd pools', () => {
  it('coins in another order than the table says are found out', async () => {
    const turned = curveLegacy({
      id: 'turned',
      chainId: 1,
      token: 'steth',
      name: 'turned',
      pool: ETHEREUM.curveStEth,
      coins: [ETHEREUM.stETH, '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'],
      sell: 0,
      sources: [],
    })
    await expect(read(turned.check)).rejects.toBeInstanceOf(MarketMismatchError)
  })

  it('a pool of six decimals, first empty, then with liquidity', async () => {
    const chain = chains[1]!
    await tried(chain, async () => {
      const usd = '0x5555555555555555555555555555555555555555'
      await chain.plant(usd, compileStandIns().MintableErc20!, ['Counted in six decimals', 'SIX'])
      const six = uniswapV3({
        id: 'six',
        chainId: 1,
        token: 'wsteth',
        name: 'six decimals',
        tokenIn: ETHEREUM.wstETH,
        tokenOut: usd,
        tiers: [500],
        sources: [],
      })
      await expect(read(six.check)).rejects.toBeInstanceOf(MarketMismatchError)
      await expect(read(six.quote?.(parseEther('1')))).rejects.toBeInstanceOf(AppError)

      const { positionManager } = EVERYWHERE
      const create =
        'function createAndInitializePoolIfNecessary(address,address,uint24,uint160) payable returns (address)'
      // 3000.000000 six-decimal units per 1e18: the square root of 3000e6 / 1e18, times 2^96.
      const isFirst = BigInt(usd) < BigInt(ETHEREUM.wstETH)
      const coins = isFirst ? [usd, ETHEREUM.wstETH] : [ETHEREUM.wstETH, usd]
      const sqrt = isFirst ? (18_257_418n * 2n ** 96n) / 1_000n : (2n ** 96n * 1_000n) / 18_257_418n
      await chain.write(positionManager, create, [...coins, 500, sqrt])
      await expect(read(six.check)).resolves.toBeUndefined()
      await expect(read(six.quote?.(parseEther('1')))).rejects.toBeInstanceOf(AppError)

      await chain.write(usd, 'function devnetMint(address,uint256)', [KEEPER, parseUnits('1000000', 6)])
      for (const coin of coins)
        await chain.write(coin as `0x${string}`, APPROVE, [positionManager, 2n ** 255n])
      const middle = Math.round((Math.log(Number(sqrt) / 2 ** 96) * 2) / Math.log(1.0001) / 10) * 10
      const [most0, most1] = isFirst
        ? [parseUnits('300000', 6), parseEther('100')]
        : [parseEther('100'), parseUnits('300000', 6)]
      await chain.write(
        positionManager,
        'function mint((address,address,uint24,int24,int24,uint256,uint256,uint256,uint256,address,uint256)) payable returns (uint256,uint128,uint256,uint256)',
        [[...coins, 500, middle - 6000, middle + 6000, most0, most1, 0n, 0n, KEEPER, 2n ** 255n]],
      )
      const out = await read(six.quote?.(parseEther('1')))
      expect(out).toBeGreaterThan(parseUnits('2900', 6))
      expect(out).toBeLessThan(parseUnits('3000', 6))
    })
  })
})

describe('feeds that must not be believed', () => {
  const set = (chain: Chain, address: string, answer: bigint, ageS: number) =>
    chain.write(address as `0x${string}`, 'function devnetSet(int256,uint256)', [answer, BigInt(ageS)])

  it('an answer of zero is an error, and age is told', async () => {
    const chain = chains[1]!
    const feed = '0x86392dC19c0b719886221c78AB11eb8Cf5c52812'
    await tried(chain, async () => {
      await set(chain, feed, 0n, 0)
      await expect(read(findMarket('chainlink-steth-eth')?.mid)).rejects.toBeInstanceOf(AppError)
      await set(chain, feed, parseEther('0.99'), 64_080)
      const { updatedAtS } = await read(findMarket('chainlink-steth-eth')?.mid)
      expect(Math.abs((await chain.now()) - 64_080 - updatedAtS!)).toBeLessThan(30)
    })
  })

  it('a rollup whose sequencer is down, or was just now, has no feeds', async () => {
    const chain = chains[42161]!
    const uptime = '0xFdB631F5EE196F0ed6FAa767959853A9F217697D'
    const mid = findMarket('arbitrum-chainlink-wsteth-eth')?.mid
    await tried(chain, async () => {
      await set(chain, uptime, 1n, 7_200)
      await expect(read(mid)).rejects.toMatchObject({ name: 'SequencerDownError' })
      await set(chain, uptime, 0n, 3_000)
      await expect(read(mid)).rejects.toMatchObject({ name: 'SequencerDownError' })
      await set(chain, uptime, 0n, 3_700)
      await expect(read(mid)).resolves.toMatchObject({ isAlreadyPeg: false })
    })
  })

  it('a feed of another pair, or of an exchange rate, is found out', async () => {
    const { chainlink } = await import('@/lib/markets/kinds/chainlink')
    const about = (feed: `0x${string}`, pair: string) =>
      read(chainlink({ id: 'x', chainId: 42161, token: 'wsteth', name: 'x', feed, pair, sources: [] }).check)
    await expect(
      about('0xB1552C5e96B312d0Bf8b554186F846C40614a540', 'wstETH / stETH'),
    ).rejects.toBeInstanceOf(MarketMismatchError)
    await expect(about('0xD6aB2298946840262FcC278fF31516D39fF611eF', 'WSTETH / ETH')).rejects.toBeInstanceOf(
      MarketMismatchError,
    )
    await expect(about('0xb523AE262D20A936BC152e6023996e46FDC2A95D', 'STETH / ETH')).rejects.toBeInstanceOf(
      MarketMismatchError,
    )
  })
})
