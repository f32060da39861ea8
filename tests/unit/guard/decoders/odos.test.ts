import { concat, encodeFunctionData, type Hex, numberToHex, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { decode } from '@/lib/guard/decode'
import { inspect } from '@/lib/guard/inspectFormat'

const ME = '0x00000000000000000000000000000000000a11ce'
const OTHER = '0x0000000000000000000000000000000000000b0b'
const EXECUTOR = '0x00000000000000000000000000000000000e1ec0'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const EZETH = '0xbf5495efe5db9ce00f80364c8b423567e58d2110'
const V2 = '0xcf5540fffcdc3d510b18bfca6d2b9987b0772559'
const V3 = '0x0d05a7d3448512b78fa8a9e46c4872c88c4a0d05'

const send = (to: string, data: Hex, value = '0x0') =>
  inspect({ id: 'x', method: 'eth_sendTransaction', chainId: 1, from: ME, to, value, data })

/** As OdosRouterV2.sol unpacks: 0 is nothing, 1 and twenty bytes an address, more an entry of a list; sizes go before numbers. */
const address = (value?: Hex) => (value ? concat(['0x0001', value]) : '0x0000')
const number = (value: bigint): Hex =>
  value === 0n ? '0x00' : concat(['0x04', numberToHex(value, { size: 4 })])

describe('several tokens at once, packed by hand', () => {
  const packed = (sold: [Hex | undefined, bigint][], bought: Hex[], receiver?: Hex) =>
    concat([
      '0x84a7f3dd',
      numberToHex(sold.length, { size: 1 }),
      numberToHex(bought.length, { size: 1 }),
      address(EXECUTOR),
      number(500n),
      ...sold.flatMap(([token, amount]) => [address(token), number(amount), address()]),
      ...bought.flatMap(token => [address(token), number(1n), address(receiver)]),
      '0x00000000',
    ])

  it('is read: each that is sold, each that is bought, under one minimum', () => {
    const data = packed(
      [
        [STETH, 70n],
        [EZETH, 0n],
      ],
      ['0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'],
    )
    const [intent] = decode({ type: 'call', chainId: 1, from: ME, to: V2, valueWei: 0n, data })
    expect(intent).toMatchObject({
      kind: 'swap',
      venue: 'odos-v2',
      function: 'swapMultiCompact()',
      give: [
        { token: STETH, amount: 70n, mode: 'exact' },
        { token: EZETH, amount: undefined, mode: 'balance' },
      ],
      recipient: ME,
      confidence: 'low',
      reason: 'shared-minimum',
    })
  })

  it('sells the coin that comes along, for somebody else', () => {
    const { intents } = send(V2, packed([[undefined, 9n]], [STETH], OTHER), '0x9')
    expect(intents).toMatchObject([{ sellToken: NATIVE, sellAmount: '9', buyToken: STETH, recipient: OTHER }])
    expect(intents[0]?.flags).toContain('recipient-is-not-sender')
  })

  it('is not read where the bytes end too early, or name more tokens than anyone has', () => {
    const whole = packed([[STETH, 70n]], [EZETH])
    expect(send(V2, whole.slice(0, -20) as Hex).confidence).toBe('none')
    expect(send(V2, `0x84a7f3ddffff${whole.slice(14)}`).confidence).toBe('none')
  })
})

describe('a swap by the third router', () => {
  const abi = parseAbi([
    'struct Info { address inputToken; uint256 inputAmount; address inputReceiver; address outputToken; uint256 outputQuote; uint256 outputMin; address outputReceiver; }',
    'struct Referral { uint64 code; uint64 fee; address feeRecipient; }',
    'function swap(Info tokenInfo, bytes path, address executor, Referral referralInfo)',
  ])
  const zero = `0x${'0'.repeat(40)}` as const
  const swap = (inputToken: Hex, inputAmount: bigint, fee: bigint, valueWei = 0n) =>
    decode({
      ...{ type: 'call', chainId: 1, from: ME, to: V3, valueWei },
      data: encodeFunctionData({
        abi,
        args: [
          {
            ...{ inputToken, inputAmount, inputReceiver: EXECUTOR, outputToken: EZETH },
            ...{ outputQuote: 60n, outputMin: 50n, outputReceiver: zero },
          },
          '0x',
          EXECUTOR,
          { code: 0n, fee, feeRecipient: OTHER },
        ],
      }),
    })[0]

  it('tells the fee of whoever referred, in parts of 10^18', () => {
    expect(swap(STETH, 70n, 10n ** 16n)).toMatchObject({
      give: [{ token: STETH, amount: 70n }],
      receive: [{ token: EZETH, amount: 50n, mode: 'min' }],
      feeBps: 100,
      confidence: 'high',
    })
    expect(swap(STETH, 70n, 0n)).not.toHaveProperty('feeBps')
  })

  it('sells what came along where the coin is sold without an amount', () => {
    expect(swap(zero, 0n, 0n, 8n)?.give).toEqual([{ token: NATIVE, amount: 8n, mode: 'exact' }])
    expect(swap(STETH, 0n, 0n)?.give).toEqual([{ token: STETH, amount: undefined, mode: 'balance' }])
  })
})
