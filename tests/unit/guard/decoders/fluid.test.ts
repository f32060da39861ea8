import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { ETH, FROM, OTHER } from './understand'

const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const WBETH = '0xa2e3356610840701bdf5611a53974510ae27e2e1'
const BEP20_ETH = '0x2170ed0880ac9a755fd29b2688956bd959f933f8'
const NOBODY = '0x0000000000000000000000000000000000000000'
const ALL = -(2n ** 255n)

const abi = parseAbi([
  'function swapIn(bool,uint256,uint256,address)',
  'function swapOut(bool,uint256,uint256,address)',
  'function operate(uint256,int256,int256,address)',
  'function operate(uint256,int256,int256,int256,int256,address)',
])

function ask(to: string, functionName: 'swapIn' | 'swapOut' | 'operate', args: unknown[], chainId = 1) {
  const data = encodeFunctionData({ abi, functionName, args } as never)
  return inspect({ id: 'x', method: 'eth_sendTransaction', chainId, from: FROM, to, value: '0x0', data })
}

describe('Fluid pools', () => {
  const POOL = '0x0B1a513ee24972DAEf112bC777a5610d4325C9e7'

  it('names what is sold and bought of a known pool, by its direction', () => {
    const sells = ask(POOL, 'swapIn', [true, 5n, 4n, OTHER])
    expect({ ...sells.intents[0], confidence: sells.confidence }).toMatchObject({
      kind: 'swap',
      protocol: 'fluid-dex',
      sellToken: WSTETH,
      sellAmount: '5',
      sellMode: 'exact',
      buyToken: ETH,
      minBuyAmount: '4',
      recipient: OTHER,
      confidence: 'high',
    })
    const buys = ask(POOL, 'swapOut', [false, 5n, 6n, NOBODY])
    expect(buys.intents[0]).toMatchObject({
      sellToken: ETH,
      sellAmount: '6',
      sellMode: 'max',
      buyToken: WSTETH,
      minBuyAmount: '5',
      buyMode: 'exact',
      recipient: FROM,
    })
  })

  it('takes the same address on another chain for another pool', () => {
    expect(ask(POOL, 'swapIn', [true, 5n, 4n, OTHER], 10)).toMatchObject({
      confidence: 'low',
      reason: 'tokens-of-the-pool',
      intents: [{ sellToken: null, buyToken: null, sellAmount: '5', minBuyAmount: '4' }],
    })
    const bnb = ask('0x2886a01a0645390872a9eb99dAe1283664b0c524', 'swapIn', [false, 5n, 4n, OTHER], 56)
    expect(bnb.intents[0]).toMatchObject({ sellToken: WBETH, buyToken: BEP20_ETH })
  })
})

describe('Fluid vaults', () => {
  const VAULT = '0x82B27fA821419F5689381b565a8B0786aA2548De'

  it.each([
    ['supply', [5n, 0n], { sellToken: WSTETH, sellAmount: '5', buyToken: null }],
    ['withdraw', [-5n, 0n], { sellToken: null, buyToken: WSTETH, minBuyAmount: '5', buyMode: 'exact' }],
    ['withdraw', [ALL, 0n], { buyToken: WSTETH, minBuyAmount: null, buyMode: 'all' }],
    ['borrow', [0n, 3n], { sellToken: null, buyToken: ETH, minBuyAmount: '3' }],
    ['repay', [0n, -3n], { sellToken: ETH, sellAmount: '3', buyToken: null }],
    ['repay', [0n, ALL], { sellToken: ETH, sellAmount: null, sellMode: 'all' }],
    ['bundle', [5n, 3n], { sellToken: WSTETH, sellAmount: '5', buyToken: ETH, minBuyAmount: '3' }],
    ['bundle', [-5n, -3n], { sellToken: ETH, sellAmount: '3', buyToken: WSTETH, minBuyAmount: '5' }],
  ])('says of an operation that it is to %s (%o)', (direction, [col, debt], want) => {
    const { intents, confidence } = ask(VAULT, 'operate', [1n, col, debt, NOBODY])
    expect(confidence).toBe('high')
    expect(intents[0]).toMatchObject({ kind: 'lend', protocol: 'fluid-vault', direction, ...want })
  })

  it('does not name the tokens of a vault that it does not know, nor of a pool share', () => {
    expect(ask(OTHER, 'operate', [1n, 5n, 0n, NOBODY])).toMatchObject({
      confidence: 'low',
      intents: [{ kind: 'lend', direction: 'supply', sellToken: null, sellAmount: '5' }],
    })
    expect(ask(OTHER, 'operate', [1n, 5n, 6n, 1n, 0n, NOBODY])).toMatchObject({
      confidence: 'low',
      intents: [{ kind: 'lend', direction: 'supply', sellToken: null, sellAmount: '5' }],
    })
  })
})
