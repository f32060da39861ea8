import { encodeFunctionData, encodePacked, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { ETH, FROM, OTHER } from './understand'

const V1 = '0xbbf1ee38152e9d8e3470dc47947eaa65dca94913'
const V2 = '0x62e31802c6145a2d5e842eed8efe01fc224422fa'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const POOL = '0x00000000000000000000000000000000000000a5'
const NOBODY = '0x0000000000000000000000000000000000000000'

const abi = parseAbi([
  'struct In { address tokenIn; address tokenOut; address pool; address to; uint256 deadline; uint256 amount; uint256 bound; uint256 limit; }',
  'struct Out { address tokenIn; address tokenOut; address pool; address to; uint256 deadline; uint256 amount; uint256 bound; }',
  'struct Along { bytes path; address to; uint256 deadline; uint256 amount; uint256 bound; }',
  'function exactInputSingle(In p)',
  'function exactOutputSingle(Out p)',
  'function exactInput(Along p)',
  'function exactOutput(Along p)',
  'function unwrapWETH9(uint256,address)',
  'function multicall(bytes[])',
  'function exactInputSingle(address,address,bool,uint256,uint256)',
  'function exactOutputSingle(address,address,bool,uint256,uint256)',
])

const call = (functionName: string, args: unknown[]) =>
  encodeFunctionData({ abi, functionName, args } as never)

function ask(to: string, data: string, value = 0n) {
  const hex = `0x${value.toString(16)}`
  const asked = { id: 'x', method: 'eth_sendTransaction', chainId: 1, from: FROM, to, value: hex, data }
  const { intents, confidence, reason } = inspect(asked)
  return { ...intents[0], confidence, reason }
}

const single = { tokenIn: WSTETH, tokenOut: WETH, pool: POOL, deadline: 9n, amount: 5n, limit: 0n }

describe('Maverick v1', () => {
  it('reads a swap, alone and with what it bought unwrapped', () => {
    const alone = call('exactInputSingle', [{ ...single, to: OTHER, bound: 4n }])
    expect(ask(V1, alone)).toMatchObject({
      kind: 'swap',
      protocol: 'maverick-v1',
      sellToken: WSTETH,
      sellAmount: '5',
      buyToken: WETH,
      minBuyAmount: '4',
      recipient: OTHER,
      deadline: '9',
      confidence: 'high',
    })
    const swap = call('exactInputSingle', [{ ...single, to: NOBODY, bound: 4n }])
    const both = call('multicall', [[swap, call('unwrapWETH9', [4n, FROM])]])
    expect(ask(V1, both)).toMatchObject({
      sellToken: WSTETH,
      buyToken: ETH,
      minBuyAmount: '4',
      recipient: FROM,
    })
  })

  it('reads what is bought exactly', () => {
    const data = call('exactOutputSingle', [{ ...single, to: FROM, bound: 6n }])
    expect(ask(V1, data)).toMatchObject({
      sellAmount: '6',
      sellMode: 'max',
      minBuyAmount: '5',
      buyMode: 'exact',
      confidence: 'high',
    })
  })

  it('is not sure of paths, nor of a contract that it does not know', () => {
    const path = encodePacked(['address', 'address', 'address'], [WSTETH, POOL, WETH])
    const along = { path, to: FROM, deadline: 9n, amount: 5n, bound: 4n }
    expect(ask(V1, call('exactInput', [along]))).toMatchObject({
      sellToken: WSTETH,
      buyToken: WETH,
      confidence: 'low',
    })
    const back = encodePacked(['address', 'address', 'address'], [WETH, POOL, WSTETH])
    expect(ask(V1, call('exactOutput', [{ ...along, path: back, bound: 6n }]))).toMatchObject({
      sellToken: WSTETH,
      sellAmount: '6',
      buyToken: WETH,
      minBuyAmount: '5',
      confidence: 'low',
    })
    const data = call('exactInputSingle', [{ ...single, to: OTHER, bound: 4n }])
    expect(ask(OTHER, data)).toMatchObject({
      sellToken: WSTETH,
      confidence: 'low',
      reason: 'unknown-contract',
    })
  })
})

describe('Maverick v2', () => {
  it('names the amounts; the tokens are the pool’s, save the coin that comes along', () => {
    expect(ask(V2, call('exactInputSingle', [OTHER, POOL, true, 5n, 4n]))).toMatchObject({
      kind: 'swap',
      protocol: 'maverick-v2',
      sellToken: null,
      sellAmount: '5',
      buyToken: null,
      minBuyAmount: '4',
      recipient: OTHER,
      confidence: 'low',
      reason: 'tokens-of-the-pool',
    })
    expect(ask(V2, call('exactOutputSingle', [FROM, POOL, true, 5n, 6n]), 6n)).toMatchObject({
      sellToken: ETH,
      sellAmount: '6',
      sellMode: 'max',
      minBuyAmount: '5',
      buyMode: 'exact',
    })
  })
})
