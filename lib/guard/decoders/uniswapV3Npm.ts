import { type Address, isSameAddress, NATIVE, ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, finder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import { approval, coin, type Draft, get, give } from '../draft.ts'
import { innerCalls } from '../innerCalls.ts'
import type { Leg, ReceiveMode } from '../intent.ts'
import { wethOn } from './uniswap/weth.ts'

/** WETH that a position takes is paid with the coin that came with the call. */
function paid(token: Address, max: bigint, { chainId, valueWei }: CallRequest) {
  const isCoin = valueWei > 0n && isSameAddress(token, wethOn(chainId))
  return give(isCoin ? NATIVE : coin(token), max, 'max')
}

const doubt = { confidence: 'low', reason: 'tokens-of-the-pool' } as const

// Source: Uniswap/v3-periphery:contracts/NonfungiblePositionManager.sol. Positions are NFTs: nothing fungible arrives.
// The tokens of a position that exists are told by its number only.
const functions = [
  on(
    'mint((address token0, address token1, uint24 fee, int24 tickLower, int24 tickUpper, uint256 amount0, uint256 amount1, uint256 min0, uint256 min1, address recipient, uint256 deadline) params)',
    ([p], call) => ({
      kind: 'lp',
      direction: 'join',
      give: [paid(p.token0, p.amount0, call), paid(p.token1, p.amount1, call)],
      recipient: p.recipient,
      deadlineS: p.deadline,
    }),
  ),
  on(
    'increaseLiquidity((uint256 tokenId, uint256 amount0, uint256 amount1, uint256 min0, uint256 min1, uint256 deadline) params)',
    ([p]) => ({ kind: 'lp', direction: 'join', deadlineS: p.deadline, ...doubt }),
  ),
  on(
    'decreaseLiquidity((uint256 tokenId, uint128 liquidity, uint256 min0, uint256 min1, uint256 deadline) params)',
    ([p]) => ({ kind: 'lp', direction: 'exit', deadlineS: p.deadline, ...doubt }),
  ),
  on('collect((uint256 tokenId, address recipient, uint128 max0, uint128 max1) params)', ([p]) => ({
    kind: 'lp',
    direction: 'exit',
    // Zero is the manager itself: a later call of the same envelope pays it out.
    recipient: isSameAddress(p.recipient, ZERO_ADDRESS) ? undefined : p.recipient,
    ...doubt,
  })),
  on(
    'permit(address spender, uint256 tokenId, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
    (a, { to }) => ({
      kind: 'approve',
      approval: approval(to, a[0], undefined),
      deadlineS: a[2],
    }),
  ),
  ...['selfPermit', 'selfPermitIfNecessary'].map(name =>
    on(
      `${name as 'selfPermit'}(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)`,
      ([token, value, deadlineS], { to }) => ({
        kind: 'approve',
        approval: approval(token, to, value),
        deadlineS,
      }),
    ),
  ),
]

/** A payment out of what a collection left with the manager. */
const payment = (token: Address, min: bigint, recipient: Address): Draft => ({
  kind: 'transfer',
  receive: [get(token, min)],
  recipient,
})

const find = finder([
  ...functions,
  on('unwrapWETH9(uint256 min, address to)', ([min, to]) => payment(NATIVE, min, to)),
  on('sweepToken(address token, uint256 min, address to)', ([token, min, to]) => payment(token, min, to)),
  on('refundETH()', () => []),
  on('burn(uint256 tokenId)', () => []),
  on(
    'createAndInitializePoolIfNecessary(address token0, address token1, uint24 fee, uint160 price)',
    () => [],
  ),
])

/** Leaving a position: what is taken down, collected and paid out, as one. */
function exitOf(exits: readonly Draft[], payments: readonly Draft[], from: Address | undefined): Draft {
  const receive = payments.flatMap(({ receive: legs }) => legs ?? []) as Leg<ReceiveMode>[]
  const to = [...payments, ...exits].flatMap(({ recipient }) => recipient ?? [])
  const deadlineS = exits.find(draft => draft.deadlineS !== undefined)?.deadlineS
  const recipient = to.find(address => !isSameAddress(address, from)) ?? to[0]
  return {
    kind: 'lp',
    direction: 'exit',
    receive,
    recipient,
    deadlineS,
    ...(receive.length === 2 ? {} : doubt),
  }
}

/** The manager's own calls one after the other: what changes a position first, the permits it takes along after. */
function inside(
  calls: readonly `0x${string}`[],
  call: CallRequest,
  context: DecodeContext,
): Draft[] | undefined {
  const { drafts, isRead } = innerCalls(find, calls, call, context) ?? { drafts: [], isRead: false }
  if (drafts.length === 0) return undefined
  const of = (test: (draft: Draft) => boolean) => drafts.filter(test)
  const joins = of(({ direction }) => direction === 'join')
  const exits = of(({ direction }) => direction === 'exit')
  const payments = of(({ kind }) => kind === 'transfer')
  const changes = [...joins, ...(exits.length > 0 ? [exitOf(exits, payments, call.from)] : [])]
  const isPlain = isRead && changes.length <= 1 && (exits.length > 0 || payments.length === 0)
  const unsure: Partial<Draft> = isPlain
    ? {}
    : { confidence: 'low', reason: isRead ? 'several-legs' : 'unknown-inner-call' }
  return [...changes, ...of(({ kind }) => kind === 'approve')].map(draft => ({ ...draft, ...unsure }))
}

// Addresses: npm @uniswap/sdk-core 7.19.4
export const uniswapV3Npm = callDecoder({
  id: 'uniswap-v3-npm',
  addresses: {
    '0xc36442b4a4522e871399cd717abdd847ab11fe88': [1, 10, 137, 42161],
    '0x7b8a01b39d58278b5de7e48c8449c9f4f5170613': [56],
    '0x943e6e07a7e8e791dafc44083e54041d743c46e9': [130],
    '0x03a520b32c04bf3beef7beb72e919cf822ed34f1': [8453],
    '0x4615c383f85d0a2bbed973d83ccecf5cb7121463': [59144],
  },
  functions: [
    ...functions,
    on('multicall(bytes[] data)', ([calls], call, context) => inside(calls, call, context)),
  ],
})
