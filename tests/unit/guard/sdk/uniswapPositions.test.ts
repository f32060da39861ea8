import { CurrencyAmount, Ether, Percent, Token, WETH9 } from '@uniswap/sdk-core'
import { encodeSqrtRatioX96, NonfungiblePositionManager, Pool, Position } from '@uniswap/v3-sdk'
import { Pool as V4Pool, Position as V4Position, V4PositionManager } from '@uniswap/v4-sdk'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 1_000 : 60
const FROM = '0x00000000000000000000000000000000000a11ce'
const V3 = '0xc36442b4a4522e871399cd717abdd847ab11fe88'
const V4 = '0xbd216513d74c8cf14cf4747e6aaa6420ff64ee9e'
const PRICE = encodeSqrtRatioX96(1, 1)
const deadline = '2000000000'
const NONE = `0x${'0'.repeat(40)}`
const ETH = Ether.onChain(1)
const WETH = WETH9[1] as Token

const token = (random: Random) => new Token(1, `0x${random.hex(40)}`, 18)
const slippage = (random: Random) => new Percent(1 + random.below(200), 10_000)
const some = (random: Random) => String(BigInt(1 + random.below(2 ** 40)) * 10n ** BigInt(random.below(9)))

function ask(to: string, { calldata, value }: { calldata: string; value: string }) {
  const method = 'eth_sendTransaction'
  const { intents, confidence } = inspect({
    id: 'x',
    method,
    chainId: 1,
    from: FROM,
    to,
    value,
    data: calldata,
  })
  return { ...intents[0], confidence, count: intents.length }
}

const bothOf = (position: Position) => {
  const { token0, token1 } = position.pool
  return { token0: token0.address.toLowerCase(), token1: token1.address.toLowerCase() }
}

describe('Uniswap V3 positions as its SDK writes them', () => {
  function position(random: Random, usesWeth: boolean) {
    const pool = new Pool(token(random), usesWeth ? WETH : token(random), 500, PRICE, 10 ** 6, 0)
    return Position.fromAmounts({
      pool,
      tickLower: -1000,
      tickUpper: 1000,
      amount0: some(random),
      amount1: some(random),
      useFullPrecision: true,
    })
  }

  it('reads a new position, paid with the coin or without', () => {
    const random = randomFrom(21)
    for (let round = 0; round < ROUNDS; round++) {
      const isPaidInCoin = random.below(2) === 0
      const item = position(random, isPaidInCoin)
      if (item.liquidity.toString() === '0') continue
      const recipient = random.below(2) === 0 ? FROM : `0x${random.hex(40)}`
      const createPool = random.below(2) === 0
      const options = { slippageTolerance: slippage(random), deadline, recipient, createPool }
      const params = NonfungiblePositionManager.addCallParameters(
        item,
        isPaidInCoin ? { ...options, useNative: ETH } : options,
      )
      const { token0 } = bothOf(item)
      const isCoin0 = isPaidInCoin && token0 === WETH.address.toLowerCase()
      expect(ask(V3, params)).toMatchObject({
        kind: 'lp',
        direction: 'join',
        protocol: 'uniswap-v3-npm',
        sellToken: isCoin0 ? NATIVE : token0,
        sellAmount: item.mintAmounts.amount0.toString(),
        sellMode: 'max',
        recipient,
        deadline,
        confidence: 'high',
        count: 1,
      })
    }
  })

  it('reads an exit: named where it is paid out through the manager, unnamed else', () => {
    const random = randomFrom(22)
    for (let round = 0; round < ROUNDS; round++) {
      const isPaidInCoin = random.below(2) === 0
      const item = position(random, isPaidInCoin)
      if (item.liquidity.toString() === '0') continue
      const { token0, token1 } = item.pool
      const asEth = (currency: Token) => (isPaidInCoin && currency.equals(WETH) ? ETH : currency)
      const recipient = random.below(2) === 0 ? FROM : `0x${random.hex(40)}`
      const slippageTolerance = slippage(random)
      const params = NonfungiblePositionManager.removeCallParameters(item, {
        tokenId: 1 + random.below(1e6),
        liquidityPercentage: new Percent(1),
        slippageTolerance,
        deadline,
        collectOptions: {
          expectedCurrencyOwed0: CurrencyAmount.fromRawAmount(asEth(token0), 0),
          expectedCurrencyOwed1: CurrencyAmount.fromRawAmount(asEth(token1), 0),
          recipient,
        },
      })
      const mins = item.burnAmountsWithSlippage(slippageTolerance)
      const coinMin = token0.equals(WETH) ? mins.amount0 : mins.amount1
      expect(ask(V3, params)).toMatchObject({
        kind: 'lp',
        direction: 'exit',
        recipient,
        deadline,
        // The coin is unwrapped first, so it is named first.
        buyToken: isPaidInCoin ? NATIVE : null,
        minBuyAmount: isPaidInCoin ? coinMin.toString() : null,
        confidence: isPaidInCoin ? 'high' : 'low',
      })
    }
  })
})

describe('Uniswap V4 positions as its SDK writes them', () => {
  function position(random: Random, isNative: boolean) {
    const pool = new V4Pool(isNative ? ETH : token(random), token(random), 500, 10, NONE, PRICE, 10 ** 6, 0)
    const liquidity = String(BigInt(1e6) + BigInt(random.below(2 ** 40)) * 10n ** BigInt(random.below(9)))
    return new V4Position({ pool, tickLower: -1000, tickUpper: 1000, liquidity })
  }
  const nameOf = ({ currency0 }: V4Pool) =>
    currency0.isNative ? NATIVE : currency0.wrapped.address.toLowerCase()

  it('reads a new position and more liquidity for one', () => {
    const random = randomFrom(23)
    for (let round = 0; round < ROUNDS; round++) {
      const isNative = random.below(2) === 0
      const item = position(random, isNative)
      const slippageTolerance = slippage(random)
      const recipient = random.below(2) === 0 ? FROM : `0x${random.hex(40)}`
      const isNew = random.below(2) === 0
      const common = { slippageTolerance, deadline, hookData: '0x', ...(isNative ? { useNative: ETH } : {}) }
      const params = V4PositionManager.addCallParameters(
        item,
        isNew
          ? { ...common, recipient, createPool: random.below(2) === 0, sqrtPriceX96: PRICE }
          : { ...common, tokenId: 1 + random.below(1e6) },
      )
      expect(ask(V4, params)).toMatchObject({
        kind: 'lp',
        direction: 'join',
        protocol: 'uniswap-v4-positionmanager',
        sellToken: nameOf(item.pool),
        sellAmount: item.mintAmountsWithSlippage(slippageTolerance).amount0.toString(),
        sellMode: 'max',
        recipient: isNew ? recipient : FROM,
        deadline,
        confidence: 'high',
        count: 1,
      })
    }
  })

  it('reads an exit, whole or in part, and a collection of fees', () => {
    const random = randomFrom(24)
    for (let round = 0; round < ROUNDS; round++) {
      const item = position(random, random.below(2) === 0)
      const slippageTolerance = slippage(random)
      const tokenId = 1 + random.below(1e6)
      const burnToken = random.below(2) === 0
      const exit = V4PositionManager.removeCallParameters(item, {
        tokenId,
        slippageTolerance,
        deadline,
        hookData: '0x',
        burnToken,
        liquidityPercentage: new Percent(1),
      })
      expect(ask(V4, exit)).toMatchObject({
        kind: 'lp',
        direction: 'exit',
        buyToken: nameOf(item.pool),
        minBuyAmount: item.burnAmountsWithSlippage(slippageTolerance).amount0.toString(),
        buyMode: 'min',
        recipient: FROM,
        deadline,
        confidence: 'high',
      })
      const recipient = `0x${random.hex(40)}`
      const fees = V4PositionManager.collectCallParameters(item, {
        tokenId,
        slippageTolerance,
        deadline,
        hookData: '0x',
        recipient,
      } as never)
      expect(ask(V4, fees)).toMatchObject({
        kind: 'lp',
        direction: 'exit',
        buyToken: nameOf(item.pool),
        minBuyAmount: null,
        buyMode: 'claimable',
        recipient,
        flags: ['recipient-is-not-sender'],
        confidence: 'high',
      })
    }
  })
})

it('reads the signature that hands a V4 position to someone', () => {
  const permit = { spender: `0x${'5e'.repeat(20)}`, tokenId: 7, nonce: 1, deadline: 2_000_000_000 }
  const { domain, types, values } = V4PositionManager.getPermitData(permit, V4, 1)
  const typedData = { domain, types, primaryType: 'Permit', message: values }
  const found = inspect({ id: 'x', method: 'eth_signTypedData_v4', chainId: 1, from: FROM, typedData })
  expect({ ...found.intents[0], confidence: found.confidence }).toMatchObject({
    kind: 'approve',
    protocol: 'erc721-permit',
    token: V4,
    spender: permit.spender,
    amount: null,
    deadline: '2000000000',
    confidence: 'high',
  })
})
