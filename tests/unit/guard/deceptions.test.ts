import { concat, encodeAbiParameters, encodeFunctionData, type Hex, parseAbi, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'

/** Requests made to look better than they are: none of them may be read with confidence as what they pretend to be. */

const ME = '0x00000000000000000000000000000000000a11ce'
const EVIL = '0x0000000000000000000000000000000000000bad'
const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84'
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0'
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2'
const SENDER = '0x0000000000000000000000000000000000000001'
const ROUTER = '0x0000000000000000000000000000000000000002'
const ALL = 2n ** 255n

const send = (to: string, data: Hex, value = '0x0') =>
  inspect({ id: 'x', method: 'eth_sendTransaction', chainId: 1, from: ME, to, value, data })
const encode = (types: string, ...values: unknown[]) =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never)

describe('a program of the Universal Router', () => {
  const UNIVERSAL_ROUTER = '0x66a9893cc07d91d95644aedd05d03f95e1dba8af'
  const path = concat([WSTETH, '0x000064', WETH])
  /** wstETH for at least 100 WETH that the router keeps. */
  const swap: [Hex, Hex] = [
    '0x00',
    encode('address,uint256,uint256,bytes,bool', ROUTER, 90n, 100n, path, true),
  ]
  const to3 = (command: Hex, token: Hex, who: Hex, amount: bigint): [Hex, Hex] => [
    command,
    encode('address,address,uint256', token, who, amount),
  ]
  const run = (...steps: [Hex, Hex][]) =>
    send(
      UNIVERSAL_ROUTER,
      encodeFunctionData({
        abi: parseAbi(['function execute(bytes commands, bytes[] inputs)']),
        args: [concat(steps.map(([command]) => command)), steps.map(([, input]) => input)],
      }),
    )

  it('promises no minimum by a sweep that may fail', () => {
    expect(run(swap, to3('0x04', WETH, SENDER, 1_000n))).toMatchObject({ confidence: 'high' })
    expect(run(swap, to3('0x84', WETH, SENDER, 1_000n))).toMatchObject({
      confidence: 'low',
      reason: 'may-fail',
    })
  })

  it('counts what is sent out once, whoever sweeps the rest', () => {
    const { intents } = run(swap, to3('0x05', WETH, SENDER, 40n), to3('0x04', WETH, SENDER, 0n))
    expect(intents).toMatchObject([{ minBuyAmount: '100' }])
    const robbed = run(swap, to3('0x05', WETH, EVIL, 99n), to3('0x04', WETH, SENDER, 0n))
    expect(robbed.intents).toMatchObject([{ minBuyAmount: '1' }])
  })

  it('calls nothing change that somebody else is given', () => {
    const taken: [Hex, Hex] = ['0x02', encode('address,address,uint160', STETH, ROUTER, 90n)]
    const sold: [Hex, Hex] = [
      '0x08',
      encode('address,uint256,uint256,address[],bool', SENDER, 1n, 1n, [STETH, WETH], false),
    ]
    expect(run(taken, sold, to3('0x04', STETH, SENDER, 0n))).toMatchObject({
      intents: [{ sellAmount: '90', sellMode: 'max', recipient: ME }],
      confidence: 'high',
    })
    expect(run(taken, sold, to3('0x04', STETH, EVIL, 0n))).toMatchObject({
      intents: [{ sellAmount: '90', sellMode: 'exact', recipient: EVIL }],
      confidence: 'low',
    })
  })

  it('names who may take tokens afterwards by a batch of permits', () => {
    const details = '((address,uint160,uint48,uint48)[],address,uint256)'
    const both = [
      [STETH, 5n, 1, 0],
      [WSTETH, 2n ** 160n - 1n, 1, 0],
    ]
    const permits: [Hex, Hex] = ['0x03', encode(`${details},bytes`, [both, EVIL, 9n], '0x')]
    expect(run(permits, swap, to3('0x04', WETH, SENDER, 0n)).intents).toMatchObject([
      { kind: 'swap', permits: [{ token: WSTETH, spender: EVIL }] },
    ])
  })

  it('sends out all that there is, not 2^255 of it', () => {
    expect(run(swap, to3('0x05', WETH, SENDER, ALL)).intents).toMatchObject([{ minBuyAmount: '100' }])
  })

  it('names no amount where the sender pays as much as the router happens to hold', () => {
    const odd = encode('address,uint256,uint256,bytes,bool', SENDER, ALL, 100n, path, true)
    expect(run(['0x00', odd]).confidence).not.toBe('high')
  })

  const key = '((address,address,uint24,int24,address),bool,uint128,uint128,bytes)'
  const pool = [WSTETH, WETH, 100, 1, `0x${'0'.repeat(40)}`]
  const v4 = (...steps: [Hex, Hex][]): [Hex, Hex] => [
    '0x10',
    encode(
      'bytes,bytes[]',
      concat(steps.map(([action]) => action)),
      steps.map(([, param]) => param),
    ),
  ]
  const traded: [Hex, Hex] = ['0x06', encode(key, [pool, true, 90n, 100n, '0x'])]
  const paid: [Hex, Hex] = ['0x0c', encode('address,uint256', WSTETH, 90n)]

  it('takes from a V4 swap as much as it says, and no more where the rest goes elsewhere', () => {
    const all: [Hex, Hex] = ['0x0e', encode('address,address,uint256', WETH, SENDER, 0n)]
    expect(run(v4(traded, paid, all))).toMatchObject({
      intents: [{ minBuyAmount: '100', recipient: ME }],
      confidence: 'high',
    })
    const little: [Hex, Hex] = ['0x0e', encode('address,address,uint256', WETH, SENDER, 1n)]
    const rest: [Hex, Hex] = ['0x10', encode('address,address,uint256', WETH, EVIL, 10_000n)]
    expect(run(v4(traded, paid, little, rest)).intents).toMatchObject([{ minBuyAmount: '1' }])
  })
})

describe('a permission to take tokens', () => {
  it('is an order only where a contract that keeps orders may use it', () => {
    const address = (name: string) => ({ name, type: 'address' })
    const uint = (name: string) => ({ name, type: 'uint256' })
    const order = (spender: string) =>
      inspect({
        id: 'x',
        method: 'eth_signTypedData_v4',
        chainId: 1,
        from: ME,
        typedData: {
          types: {
            PermitWitnessTransferFrom: [
              { name: 'permitted', type: 'TokenPermissions' },
              address('spender'),
              uint('deadline'),
              { name: 'witness', type: 'PriorityOrder' },
            ],
            TokenPermissions: [address('token'), uint('amount')],
            PriorityOrder: [
              { name: 'input', type: 'Input' },
              { name: 'outputs', type: 'Output[]' },
            ],
            Input: [address('token'), uint('amount')],
            Output: [address('token'), uint('amount'), address('recipient')],
          },
          primaryType: 'PermitWitnessTransferFrom',
          domain: { chainId: 1, verifyingContract: '0x000000000022d473030f116ddee9f6b43ac78ba3' },
          message: {
            permitted: { token: STETH, amount: '5' },
            spender,
            deadline: '9',
            witness: {
              input: { token: STETH, amount: '5' },
              outputs: [{ token: WETH, amount: '5', recipient: ME }],
            },
          },
        },
      })
    expect(order('0x6000da47483062a0d734ba3dc7576ce6a0b645c4')).toMatchObject({
      intents: [{ kind: 'swap', protocol: 'uniswapx', minBuyAmount: '5' }],
      confidence: 'high',
    })
    expect(order(EVIL)).toMatchObject({
      intents: [{ kind: 'approve', token: STETH, spender: EVIL, amount: '5' }],
      confidence: 'low',
    })
  })

  it('is told with doubt where any contract can call itself the taker', () => {
    const inner = encodeFunctionData({
      abi: parseAbi([
        'struct Slippage { address recipient; address buyToken; uint256 minAmountOut; }',
        'function execute(Slippage slippage, bytes[] actions, bytes32 zid)',
      ]),
      args: [{ recipient: ME, buyToken: WETH, minAmountOut: 10n ** 20n }, [], `0x${'0'.repeat(64)}`],
    })
    const data = encodeFunctionData({
      abi: parseAbi([
        'function exec(address operator, address token, uint256 amount, address target, bytes data)',
      ]),
      args: [EVIL, STETH, 10n ** 18n, EVIL, inner],
    })
    expect(send('0x0000000000001ff3684f28c67538d4d072c22734', data)).toMatchObject({
      intents: [
        {
          protocol: '0x-settler',
          sellToken: STETH,
          buyToken: WETH,
          permits: [{ spender: EVIL, token: STETH }],
        },
      ],
      confidence: 'low',
      reason: 'unknown-contract',
    })
  })
})

describe('a call within a call, or a part of several', () => {
  const RAINBOW = '0x00000000009726632680fb29d3f7a9734e3010e2'
  const PROXY = '0xdef1c0ded9bec7f1a1670819833240f027b25eff'
  const USDC = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48'
  const sellFor = (out: Hex, to: Hex) =>
    encodeFunctionData({
      abi: parseAbi([
        'function sellToLiquidityProvider(address input, address output, address provider, address recipient, uint256 amount, uint256 min, bytes data)',
      ]),
      args: [STETH, out, EVIL, to, 10n, 9n, '0x'],
    })
  const quote = (inner: Hex) =>
    send(
      RAINBOW,
      encodeFunctionData({
        abi: parseAbi([
          'function fillQuoteTokenToToken(address sell, address buy, address target, bytes data, uint256 amount, uint256 fee)',
        ]),
        args: [STETH, WSTETH, PROXY, inner, 10n, 0n],
      }),
    )

  it('brings what Rainbow passes on only where its router, or the sender, is paid in the token it names', () => {
    for (const to of [RAINBOW, ME] as const)
      expect(quote(sellFor(WSTETH, to))).toMatchObject({
        intents: [{ sellToken: STETH, buyToken: WSTETH, minBuyAmount: '9', recipient: ME }],
        confidence: 'high',
      })
    expect(quote(sellFor(WSTETH, EVIL))).toMatchObject({
      intents: [{ recipient: EVIL, flags: ['recipient-is-not-sender'] }],
      confidence: 'low',
    })
    expect(quote(sellFor(USDC, RAINBOW))).toMatchObject({
      intents: [{ buyToken: WSTETH, minBuyAmount: null }],
      confidence: 'low',
    })
  })

  it('pays for every step of LI.FI that takes from the sender', () => {
    const abi = parseAbi([
      'struct Step { address callTo; address approveTo; address sendingAssetId; address receivingAssetId; uint256 fromAmount; bytes callData; bool requiresDeposit; }',
      'function swapTokensGeneric(bytes32 id, string integrator, string referrer, address receiver, uint256 min, Step[] steps)',
    ])
    const step = (sendingAssetId: Hex, fromAmount: bigint, requiresDeposit: boolean) => ({
      ...({ callTo: EVIL, approveTo: EVIL, receivingAssetId: WETH, callData: '0x' } as const),
      ...{ sendingAssetId, fromAmount, requiresDeposit },
    })
    const swap = (takes: boolean) =>
      send(
        '0x1231deb6f5749ef6ce6943a275a1d3e7486f4eae',
        encodeFunctionData({
          abi,
          args: [`0x${'0'.repeat(64)}`, '', '', ME, 9n, [step(USDC, 1n, true), step(STETH, 70n, takes)]],
        }),
      )
    expect(swap(false)).toMatchObject({ intents: [{ sellToken: USDC }], confidence: 'high' })
    expect(swap(true)).toMatchObject({ confidence: 'low', reason: 'several-legs', lstRole: 'sell' })
  })

  // The router pays the exchange before it calls it, and does not look at what it gives. Source: 1inch AggregationRouterV6, clipperSwapTo
  it('is not sure of an exchange that the call itself names', () => {
    const data = encodeFunctionData({
      abi: parseAbi([
        'function clipperSwap(address exchange, uint256 src, address dst, uint256 input, uint256 output, uint256 goodUntil, bytes32 r, bytes32 vs)',
      ]),
      args: [EVIL, BigInt(STETH), WETH, 5n, 9n, 1n, `0x${'0'.repeat(64)}`, `0x${'0'.repeat(64)}`],
    })
    expect(send('0x111111125421ca6dc452d289314280a0f8842a65', data)).toMatchObject({
      intents: [{ sellToken: STETH, buyToken: WETH }],
      confidence: 'low',
    })
  })

  it('sells the whole balance where 0x is told to sell 2^256 - 1', () => {
    const data = encodeFunctionData({
      abi: parseAbi([
        'struct Step { uint32 nonce; bytes data; }',
        'function transformERC20(address input, address output, uint256 amount, uint256 min, Step[] steps)',
      ]),
      args: [STETH, WETH, 2n ** 256n - 1n, 9n, []],
    })
    expect(send(PROXY, data).intents).toMatchObject([
      { sellToken: STETH, sellAmount: null, sellMode: 'balance' },
    ])
  })
})

describe('what is paid besides', () => {
  const transfer = encodeFunctionData({
    abi: parseAbi(['function transfer(address to, uint256 amount)']),
    args: [ME, 1n],
  })

  it('is told: coins along with a call that gives none', () => {
    expect(send(EVIL, transfer)).toMatchObject({ confidence: 'high' })
    expect(send(EVIL, transfer, '0xde0b6b3a7640000')).toMatchObject({
      confidence: 'low',
      reason: 'more-is-paid',
    })
  })

  it('is told: what a Safe pays back for gas, to anyone, in any token', () => {
    const uints = ['value', 'gasPrice'].map(name => ({ name, type: 'uint256' }))
    const sign = (gasPrice: string) =>
      inspect({
        id: 'x',
        method: 'eth_signTypedData_v4',
        chainId: 1,
        from: ME,
        typedData: {
          types: {
            SafeTx: [
              { name: 'to', type: 'address' },
              ...uints,
              { name: 'data', type: 'bytes' },
              { name: 'operation', type: 'uint8' },
            ],
          },
          primaryType: 'SafeTx',
          domain: { chainId: 1, verifyingContract: EVIL },
          message: { to: STETH, value: '0', data: transfer, operation: '0', gasPrice },
        },
      })
    expect(sign('0')).toMatchObject({ confidence: 'high' })
    expect(sign('1')).toMatchObject({ confidence: 'low', reason: 'more-is-paid' })
  })
})

it('takes bounded time where many calls all point at the same bytes', () => {
  const word = (value: number) => value.toString(16).padStart(64, '0')
  const bytes = 60_000
  const list = (count: number) => `${word(32)}${word(count)}${word(32 * count).repeat(count)}${word(bytes)}`
  // multicall(bytes[]): each of a thousand items is the same 60 kB.
  const bomb = `0xac9650d8${list(1_000)}${'00'.repeat(bytes)}` as Hex
  const data = encodeFunctionData({
    abi: parseAbi(['function executeBatch(address[] to, bytes[] data)']),
    args: [['0xe592427a0aece92de3edee1f18e0157c05861564'], [bomb]],
  })
  const started = performance.now()
  expect(send(ME, data).confidence).toBe('none')
  expect(performance.now() - started).toBeLessThan(5_000)
})

it('says that a batch of swaps through Balancer asks for no minimum, and sells what it swaps, not what it may', () => {
  const none = `0x${'0'.repeat(64)}` as const
  const funds = { sender: ME, fromInternalBalance: false, recipient: ME, toInternalBalance: false } as const
  const abi = parseAbi([
    'struct Hop { bytes32 poolId; uint256 assetInIndex; uint256 assetOutIndex; uint256 amount; bytes userData; }',
    'struct Funds { address sender; bool fromInternalBalance; address recipient; bool toInternalBalance; }',
    'function batchSwap(uint8 kind, Hop[] swaps, address[] assets, Funds funds, int256[] limits, uint256 deadline)',
  ])
  const hop = (assetInIndex: bigint, assetOutIndex: bigint, amount: bigint) =>
    ({ poolId: none, assetInIndex, assetOutIndex, amount, userData: '0x' }) as const
  const batch = (kind: number, swaps: ReturnType<typeof hop>[], limits: bigint[]) =>
    send(
      '0xba12222222228d8ba445958a75a0704d566bf2c8',
      encodeFunctionData({ abi, args: [kind, swaps, [STETH, WSTETH, WETH], funds, limits, 9n] }),
    ).intents[0]
  const through = [hop(0n, 1n, 70n), hop(1n, 2n, 0n)]
  const sale = { sellToken: STETH, sellAmount: '70', buyToken: WETH }
  expect(batch(0, through, [70n, 0n, -60n])).toMatchObject({ ...sale, minBuyAmount: '60', flags: [] })
  expect(batch(0, through, [99n, 0n, 0n])).toMatchObject({
    ...sale,
    minBuyAmount: '0',
    flags: ['no-minimum'],
  })
  // Nothing may be taken: it does not say what is sold.
  expect(batch(0, through, [0n, 0n, -60n])).toMatchObject({ sellToken: null, minBuyAmount: '60' })
  expect(batch(1, [hop(1n, 2n, 60n), hop(0n, 1n, 0n)], [99n, 0n, 0n])).toMatchObject({
    ...{ sellAmount: '99', sellMode: 'max', minBuyAmount: '60', buyMode: 'exact' },
  })
})
