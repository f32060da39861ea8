import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Abi, type AbiFunction, encodeAbiParameters, toFunctionSelector } from 'viem'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 1_000 : 60
const FROM = '0x00000000000000000000000000000000000a11ce'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const FRXETH = '0x5e8422345238f34275888049021821e8e08caa1f'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const WEETH = '0xcd5fe23c85820f7b72d0926fc9b05b43e359b7ee'

const abis = join(createRequire(import.meta.url).resolve('@curvefi/api'), '../constants/abis')

/** Curve's SDK asks a node before it builds a call: here are its ABIs, with random arguments. */
function functionsOf(file: string, name: string): AbiFunction[] {
  const abi = JSON.parse(readFileSync(join(abis, file), 'utf8')) as Abi
  return abi.filter((item): item is AbiFunction => item.type === 'function' && item.name === name)
}

const amount = (random: Random) => BigInt(1 + random.below(1e9)) ** 2n

function ask(to: string, fn: AbiFunction, args: readonly unknown[]) {
  const data = `${toFunctionSelector(fn)}${encodeAbiParameters(fn.inputs, args).slice(2)}`
  const found = inspect({ id: 'x', method: 'eth_sendTransaction', chainId: 1, from: FROM, to, data })
  return { ...found.intents[0], confidence: found.confidence }
}

const POOLS = [
  { to: '0xdc24316b9ae028f1497c275eb9192a3ea0f67022', file: 'steth/swap.json', coins: [NATIVE, STETH] },
  { to: '0xa1f8a6807c402e4a15ef4eba36528a3fed24e577', file: 'frxeth/swap.json', coins: [NATIVE, FRXETH] },
  {
    to: '0xdb74dfdd3bb46be8ce6c33dc9d82777bcfc3ded5',
    file: 'factory-stable-ng/plain-stableswap-ng.json',
    coins: [WETH, WEETH],
  },
] as const

describe.each(POOLS)('Curve’s pool $to after $file', ({ to, file, coins }) => {
  const random = randomFrom(61)
  const only = (name: string) => functionsOf(file, name)[0] as AbiFunction

  it('exchanges one coin for the other', () => {
    for (let round = 0; round < ROUNDS; round++) {
      const i = random.below(2)
      const [sold, min] = [amount(random), amount(random)]
      expect(ask(to, only('exchange'), [BigInt(i), BigInt(1 - i), sold, min])).toMatchObject({
        kind: 'swap',
        protocol: 'curve-pool',
        sellToken: coins[i],
        sellAmount: String(sold),
        buyToken: coins[1 - i],
        minBuyAmount: String(min),
        recipient: FROM,
        confidence: 'high',
      })
    }
  })

  it('takes liquidity in and gives it back', () => {
    for (let round = 0; round < ROUNDS; round++) {
      const [a, b, min] = [amount(random), random.below(2) === 0 ? 0n : amount(random), amount(random)]
      expect(ask(to, only('add_liquidity'), [[a, b], min])).toMatchObject({
        kind: 'lp',
        direction: 'join',
        sellToken: coins[0],
        sellAmount: String(a),
        minBuyAmount: String(min),
      })
      const i = random.below(2)
      expect(ask(to, only('remove_liquidity_one_coin'), [a, BigInt(i), min])).toMatchObject({
        kind: 'lp',
        direction: 'exit',
        sellAmount: String(a),
        buyToken: coins[i],
        minBuyAmount: String(min),
      })
      expect(ask(to, only('remove_liquidity'), [a, [min, b]])).toMatchObject({
        kind: 'lp',
        direction: 'exit',
        sellAmount: String(a),
        buyToken: coins[0],
        minBuyAmount: String(min),
      })
    }
  })
})

describe('Curve’s crypto pool of cbETH, which holds WETH', () => {
  const random = randomFrom(62)
  const to = '0x5fae7e604fc3e24fd43a72867cebac94c65b404a'
  const CBETH = '0xbe9895146f7af43049ca1c1ae358b0541ea49704'
  const only = (name: string) =>
    functionsOf('factory-crypto/factory-crypto-pool-2.json', name).find(({ inputs }) =>
      inputs.some(({ type }) => type === 'bool'),
    ) as AbiFunction

  it.each([true, false])('gives liquidity back with the coin bare where it is asked to: %s', usesEth => {
    const coin = usesEth ? NATIVE : WETH
    const [shares, ...mins] = [amount(random), amount(random), amount(random)]
    const exit = {
      kind: 'lp',
      direction: 'exit',
      sellAmount: String(shares),
      recipient: FROM,
      confidence: 'high',
    }
    expect(ask(to, only('remove_liquidity_one_coin'), [shares, 0n, mins[0], usesEth])).toMatchObject({
      ...exit,
      buyToken: coin,
      minBuyAmount: String(mins[0]),
    })
    expect(ask(to, only('remove_liquidity_one_coin'), [shares, 1n, mins[0], usesEth])).toMatchObject({
      buyToken: CBETH,
    })
    expect(ask(to, only('remove_liquidity'), [shares, mins, usesEth])).toMatchObject({
      ...exit,
      buyToken: coin,
      minBuyAmount: String(mins[0]),
    })
  })
})

describe('Curve’s routers', () => {
  const random = randomFrom(62)
  const NONE = `0x${'0'.repeat(40)}`

  it.each([
    ['router.json', '0x16c6521dff6bab339122a0fe25a9116693265353', 'curve-router-ng'],
    ['router.json', '0xf0d4c12a5768d806021f80a262b4d39d26c58b8d', 'curve-router-v1.0'],
    ['router-ng-pools-only.json', '0x45312ea0eff7e09c83cbe249fa1d7598c4c8cd4e', 'curve-router-ng'],
  ])('go along a route of any length (%s at %s)', (file, to, protocol) => {
    const functions = functionsOf(file, 'exchange')
    expect(functions.length).toBeGreaterThan(0)
    for (let round = 0; round < ROUNDS; round++) {
      const fn = random.pick(functions)
      const hops = 1 + random.below(5)
      const route = Array.from({ length: 11 }, (_, i) => (i <= 2 * hops ? `0x${random.hex(40)}` : NONE))
      if (random.below(3) === 0) route[0] = NATIVE
      const params = Array.from({ length: 5 }, () =>
        Array.from({ length: fn.inputs[1]?.type.includes('[4]') ? 4 : 5 }, () => BigInt(random.below(3))),
      )
      const [sold, min] = [amount(random), amount(random)]
      const pools = Array.from({ length: 5 }, () => NONE)
      const args = [route, params, sold, min, ...(fn.inputs.length === 5 ? [pools] : [])]
      expect(ask(to, fn, args)).toMatchObject({
        kind: 'swap',
        protocol,
        sellToken: route[0],
        sellAmount: String(sold),
        buyToken: route[2 * hops],
        minBuyAmount: String(min),
        recipient: FROM,
        confidence: 'high',
      })
    }
  })
})
