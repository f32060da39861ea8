import { encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { decode } from '@/lib/guard/decode'

const ME = '0x00000000000000000000000000000000000a11ce'
const ROUTER = '0x7a250d5630b4cf539739df2c5dacb4c659f2488d'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const R = `0x${'11'.repeat(32)}` as const

// Source: Uniswap/v2-periphery:contracts/interfaces/IUniswapV2Router01.sol, IUniswapV2Router02.sol
const tail = 'uint256 liquidity, uint256 minA, uint256 minB, address to, uint256 deadline'
const permit = ', bool approveMax, uint8 v, bytes32 r, bytes32 s'
const EXITS = [
  ['0xbaa2abde', `removeLiquidity(address a, address b, ${tail})`],
  ['0x2195995c', `removeLiquidityWithPermit(address a, address b, ${tail}${permit})`],
  ['0x02751cec', `removeLiquidityETH(address a, ${tail})`],
  ['0xded9382a', `removeLiquidityETHWithPermit(address a, ${tail}${permit})`],
  ['0xaf2979eb', `removeLiquidityETHSupportingFeeOnTransferTokens(address a, ${tail})`],
  ['0x5b0d5984', `removeLiquidityETHWithPermitSupportingFeeOnTransferTokens(address a, ${tail}${permit})`],
] as const

describe('leaving a pair of Uniswap V2', () => {
  it.each(EXITS)('is read: %s', (selector, signature) => {
    const isEth = signature.includes('ETH')
    const tokens = isEth ? [STETH] : [STETH, WETH]
    const signed = signature.includes('approveMax') ? [true, 27, R, R] : []
    const data = encodeFunctionData({
      abi: parseAbi([`function ${signature}`] as readonly string[]),
      args: [...tokens, 5n, 3n, 4n, ME, 9n, ...signed],
    } as never)
    expect(data.slice(0, 10)).toBe(selector)
    const [intent] = decode({ type: 'call', chainId: 1, from: ME, to: ROUTER, valueWei: 0n, data })
    expect(intent).toMatchObject({
      kind: 'lp',
      direction: 'exit',
      give: [{ token: undefined, amount: 5n }],
      receive: [
        { token: STETH, amount: 3n, mode: 'min' },
        { token: isEth ? NATIVE : WETH, amount: 4n, mode: 'min' },
      ],
      recipient: ME,
      deadlineS: 9n,
      confidence: 'high',
    })
  })
})
