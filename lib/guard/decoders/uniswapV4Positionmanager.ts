import { callDecoder, finder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import { approval, type Draft } from '../draft.ts'
import { innerCalls } from '../innerCalls.ts'
import { readPositions } from './uniswap/v4Positions.ts'

const details = '(address token, uint160 amount, uint48 expiration, uint48 nonce)'
const MAX_PERMITS = 16

// Source: Uniswap/v4-periphery:src/PositionManager.sol, src/base/Permit2Forwarder.sol, src/base/PoolInitializer_v4.sol
const functions = [
  on('modifyLiquidities(bytes unlockData, uint256 deadline)', ([data, deadlineS], { from }) => {
    const draft = readPositions(data, from)
    return draft && { ...draft, deadlineS }
  }),
  on(
    `permit(address owner, (${details} details, address spender, uint256 sigDeadline) permitSingle, bytes signature)`,
    ([, { details: item, spender, sigDeadline }]) => ({
      kind: 'approve',
      approval: approval(item.token, spender, item.amount),
      deadlineS: sigDeadline,
    }),
  ),
  on(
    `permitBatch(address owner, (${details}[] details, address spender, uint256 sigDeadline) permitBatch, bytes signature)`,
    ([, batch]) =>
      batch.details.slice(0, MAX_PERMITS).map(item => ({
        kind: 'approve',
        approval: approval(item.token, batch.spender, item.amount),
        deadlineS: batch.sigDeadline,
      })),
  ),
  // The position itself, an NFT, is handed to someone.
  on(
    'permit(address spender, uint256 tokenId, uint256 deadline, uint256 nonce, bytes signature)',
    ([spender, , deadlineS], { to }) => ({
      kind: 'approve',
      approval: approval(to, spender, undefined),
      deadlineS,
    }),
  ),
]

const find = finder([
  ...functions,
  on(
    'initializePool((address currency0, address currency1, uint24 fee, int24 tickSpacing, address hooks) key, uint160 sqrtPriceX96)',
    () => [],
  ),
])

/** The manager's own calls one after the other: what changes a position first, the permits it takes along after. */
function inside(
  calls: readonly `0x${string}`[],
  call: CallRequest,
  context: DecodeContext,
): Draft[] | undefined {
  const { drafts, isRead } = innerCalls(find, calls, call, context) ?? { drafts: [], isRead: false }
  const changes = drafts.filter(({ kind }) => kind !== 'approve')
  if (changes.length === 0 && drafts.length === 0) return undefined
  const doubt: Partial<Draft> = isRead ? {} : { confidence: 'low', reason: 'unknown-inner-call' }
  return [...changes, ...drafts.filter(({ kind }) => kind === 'approve')].map(draft => ({
    ...draft,
    ...doubt,
  }))
}

export const uniswapV4Positionmanager = callDecoder({
  id: 'uniswap-v4-positionmanager',
  addresses: {
    '0xbd216513d74c8cf14cf4747e6aaa6420ff64ee9e': [1],
    '0x3c3ea4b57a46241e54610e5f022e5c45859a1017': [10],
    '0x4529a01c7a0410167c5740c487a8de60232617bf': [130],
    '0x1ec2ebf4f37e7363fdfe3551602425af0b3ceef9': [137],
    '0x7c5f5a4bbd8fd63184577525326123b519429bdc': [8453],
    '0xd88f38f930b7952f2db2432cb002e7abbf3dd869': [42161],
  },
  functions: [
    ...functions,
    on('multicall(bytes[] data)', ([calls], call, context) => inside(calls, call, context)),
  ],
})
