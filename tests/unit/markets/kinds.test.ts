import { decodeFunctionData, encodeAbiParameters, encodeFunctionResult, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import type { CallResult } from '@/lib/core/reading'
import { WAD } from '@/lib/core/wad'
import { findMarket, MARKETS } from '@/lib/markets/index'
import { findToken } from '@/lib/tokens/index'

/** The contracts' own interfaces: what the kinds encode by hand is decoded by viem. */
const abi = parseAbi([
  'function get_dy(int128 i, int128 j, uint256 dx) view returns (uint256)',
  'function price_oracle() view returns (uint256)',
  'function price_oracle(uint256) view returns (uint256)',
  'function coins(uint256) view returns (address)',
  'function latestRoundData() view returns (uint80,int256,uint256,uint256,uint80)',
  'function decimals() view returns (uint8)',
  'function description() view returns (string)',
  'function getCurrentBlockTimestamp() view returns (uint256)',
  'function quoteExactInputSingle((address tokenIn, address tokenOut, uint256 amountIn, uint24 fee, uint160 limit)) returns (uint256,uint160,uint32,uint256)',
  'function querySwapSingleTokenExactIn(address pool, address tokenIn, address tokenOut, uint256 amount, address sender, bytes userData) returns (uint256)',
  'function convertToAssets(uint256) view returns (uint256)',
  'function estimateSwapIn(address dex, bool swap0to1, uint256 amountIn, uint256 amountOutMin) payable returns (uint256)',
  'function getDexTokens(address) view returns (address, address)',
  'function getTokens() view returns (address[])',
  'function getEthValue(uint256) view returns (uint256)',
  'function getTotalCollateral() view returns (uint256)',
  'function previewRedeem(uint256, address) view returns (uint256)',
  'function totalRedeemableAmount(address) view returns (uint256)',
  'function getTotalPooledEther() view returns (uint256)',
  'function totalShares() view returns (uint256)',
  'function slot0() view returns (uint160,int24,uint16,uint16,uint16,uint8,bool)',
  'function observe(uint32[] ago) view returns (int56[], uint160[])',
  'function getRate() view returns (uint256)',
  'function getPool(address, address, uint24) view returns (address)',
])
const slipstream = parseAbi([
  'function quoteExactInputSingle((address tokenIn, address tokenOut, uint256 amountIn, int24 tickSpacing, uint160 limit)) returns (uint256,uint160,uint32,uint256)',
])
const crypto = parseAbi(['function get_dy(uint256 i, uint256 j, uint256 dx) view returns (uint256)'])
const all = [...abi, ...slipstream, ...crypto]

const market = (id: string) => {
  const found = findMarket(id)
  if (!found) throw new Error(`no market ${id}`)
  return found
}
const asked = (id: string, amountIn = 3n * WAD) =>
  market(id)
    .quote?.(amountIn)
    .calls()
    .map(({ data }) => decodeFunctionData({ abi: all, data })) ?? []
const word = (value: bigint): CallResult => ({
  ok: true,
  data: encodeAbiParameters([{ type: 'uint256' }], [value]),
})
const reverted: CallResult = { ok: false, error: new AppError('reverted') }

describe('what a market asks', () => {
  it('every call decodes by its contract’s own interface', () => {
    for (const { id, quote, mid, check } of MARKETS)
      for (const reading of [quote?.(WAD), mid, check])
        for (const { data } of reading?.calls() ?? [])
          expect(() => decodeFunctionData({ abi: all, data }), `${id} ${data.slice(0, 10)}`).not.toThrow()
  })

  it('Curve: from the token to the other coin, whichever comes first', () => {
    expect(asked('curve-steth-eth')[0]?.args).toEqual([1n, 0n, 3n * WAD])
    expect(asked('curve-ng-ezeth-weth')[0]?.args).toEqual([0n, 1n, 3n * WAD])
    expect(market('curve-crypto-cbeth-weth').quote?.(WAD).calls()[0]?.data.slice(0, 10)).toBe('0x556d6e9f')
  })

  it('Uniswap by fee; every tier where no pool is evidenced; Slipstream by tick spacing', () => {
    expect(asked('uniswap-v3-wsteth-weth-100')).toMatchObject([
      { args: [{ fee: 100, amountIn: 3n * WAD, limit: 0n }] },
    ])
    expect(asked('arbitrum-uniswap-v3-reth-weth').map(({ args }) => args?.[0])).toMatchObject([
      { fee: 100 },
      { fee: 500 },
      { fee: 3000 },
    ])
    expect(asked('base-slipstream-cbeth-weth').map(({ args }) => args?.[0])).toMatchObject([
      { tickSpacing: 1 },
      { tickSpacing: 50 },
      { tickSpacing: 100 },
      { tickSpacing: 200 },
    ])
  })

  it('Balancer with empty user data, Fluid in the direction of its order', () => {
    expect(asked('balancer-v3-reth-weth')[0]?.args).toMatchObject([
      '0x1ea5870f7C037930CE1d5d8d9317c670e89e13E3',
      '0xae78736Cd615f374D3085123A210448E74Fc6393',
      '0x0bfc9d54Fc184518A81162F8fB99c2eACa081202',
      3n * WAD,
      '0x0000000000000000000000000000000000000000',
      '0x',
    ])
    expect(asked('fluid-weeth-eth')[0]?.args?.[1]).toBe(true)
  })
})

describe('what a market makes of the answers', () => {
  it('the best tier counts; the empty and the absent do not', () => {
    const quote = market('arbitrum-uniswap-v3-reth-weth').quote?.(WAD)
    expect(quote?.parse([reverted, word(11n), word(7n)])).toBe(11n)
    expect(() => quote?.parse([reverted, reverted, reverted])).toThrow(AppError)
    expect(() => quote?.parse([reverted, word(0n), word(0n)])).toThrow('empty')
  })

  it('Balancer’s vault shares are told in ether', () => {
    expect(
      market('balancer-v3-reth-weth')
        .quote?.(WAD)
        .parse([word(2n * WAD), word((11n * WAD) / 10n)]),
    ).toBe((22n * WAD) / 10n)
  })

  it('eETH is sold as weETH, and told per eETH', () => {
    const quote = market('wrap-eeth-curve-ng').quote?.(10n * WAD)
    expect(quote?.parse([word(11n * WAD), word((11n * WAD) / 10n)])).toBe(10n * WAD)
  })

  it('Fluid’s zero means it cannot be done', () => {
    expect(() =>
      market('fluid-weeth-eth')
        .quote?.(WAD)
        .parse([word(0n)]),
    ).toThrow('cannot take')
  })

  it('an instant exit that the protocol refuses is no floor', () => {
    const redeem = market('redeem-weeth').quote?.(WAD)
    const even = [word(98n), word(WAD), word(WAD)]
    expect(redeem?.parse([word(99n), word(WAD), ...even])).toBe(99n)
    expect(() => redeem?.parse([word(99n), word(WAD - 1n), ...even])).toThrow('not for this amount')
    // Of one share at 4 ÷ 3 of an ether, 1.33… ether are left, and of those a wei less than a share.
    expect(redeem?.parse([word(99n), word(2n * WAD), word(98n), word(4n), word(3n)])).toBe(98n)
  })

  it('the average of a rate-scaled pool is the peg already, that of others is not; coin 0 is turned over', () => {
    expect(market('curve-ng-weeth-weth').mid?.parse([word((997n * WAD) / 1000n)])).toEqual({
      rateWad: (997n * WAD) / 1000n,
      updatedAtS: undefined,
      isAlreadyPeg: true,
    })
    expect(market('curve-ng-frxeth-weth').mid?.parse([word(WAD)]).isAlreadyPeg).toBe(false)
    expect(market('curve-ng-ezeth-weth').mid?.parse([word(2n * WAD)]).rateWad).toBe(WAD / 2n)
  })

  it('a feed of eight decimals is told in wads', () => {
    const round = encodeFunctionResult({
      abi,
      functionName: 'latestRoundData',
      result: [1n, 106_000_000n, 0n, 1_800_000_000n, 1n],
    })
    expect(market('redstone-sfrxeth-eth').mid?.parse([{ ok: true, data: round }, word(8n)])).toEqual({
      rateWad: (106n * WAD) / 100n,
      updatedAtS: 1_800_000_000,
      isAlreadyPeg: false,
    })
  })

  it('a pool stands at the mean of half an hour, or at the moment where it does not remember', () => {
    const mean = (tick: bigint): CallResult => ({
      ok: true,
      data: encodeFunctionResult({
        abi,
        functionName: 'observe',
        result: [
          [5n, 5n + tick * 1_800n],
          [0n, 0n],
        ],
      }),
    })
    const spot: CallResult = { ok: true, data: encodeAbiParameters([{ type: 'uint160' }], [2n ** 97n]) }
    const near = (rateWad: bigint | undefined, expected: number) =>
      expect(Number(rateWad) / 1e18).toBeCloseTo(expected, 12)
    // wstETH is the pool's first token, weETH its second.
    const first = market('uniswap-v3-wsteth-weth-100').mid
    const second = market('uniswap-v3-weeth-weth-500').mid
    near(first?.parse([mean(1823n), spot]).rateWad, 1.0001 ** 1823)
    near(first?.parse([mean(-1823n), spot]).rateWad, 1.0001 ** -1823)
    near(second?.parse([mean(-700n), spot]).rateWad, 1.0001 ** 700)
    near(first?.parse([reverted, spot]).rateWad, 4)
    near(second?.parse([reverted, spot]).rateWad, 0.25)
    expect(() => first?.parse([reverted, reverted])).toThrow(AppError)
  })

  it('a pool that holds other coins is found out', () => {
    const check = market('curve-steth-eth').check
    expect(() => check?.parse([word(1n), word(2n)])).toThrow('another coin')
  })
})

describe('the registry of markets', () => {
  it('has one of each id, each of a token that is there', () => {
    expect(new Set(MARKETS.map(({ id }) => id)).size).toBe(MARKETS.length)
    for (const { id, token, chainId } of MARKETS)
      expect(findToken(token)?.addresses[chainId], id).toBeDefined()
  })

  it('no Balancer v2 pool, and nothing without a source', () => {
    for (const { id, sources } of MARKETS) expect(sources.length, id).toBeGreaterThan(0)
  })
})
