import { CHAINS } from '../../chains/index.ts'
import { type Address, isSameAddress } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { TypedDataRequest } from '../decoder.ts'
import { approval, type Draft, give } from '../draft.ts'
import { addressIn, type Fields, fieldsOf, itemsOf, typedDecoder, uintOf } from '../message.ts'
import { isSettlerOrder } from './zeroExSettler.ts'

const PERMIT2: Address = '0x000000000022d473030f116ddee9f6b43ac78ba3'
const details = '(address token, uint160 amount, uint48 expiration, uint48 nonce)'
/** Permit2 counts its uint160 allowance of all ones as unlimited; so does anything from 2^128 on. */
const approve = (token: Address, spender: Address, amount: bigint, deadlineS?: bigint): Draft => ({
  kind: 'approve',
  approval: approval(token, spender, amount),
  deadlineS,
})

const permit = '((address token, uint256 amount) permitted, uint256 nonce, uint256 deadline) permit'
const transfer = '(address to, uint256 requestedAmount) details, address owner'

// Source: Uniswap/permit2:src/AllowanceTransfer.sol, src/SignatureTransfer.sol
export const permit2 = callDecoder({
  id: 'permit2',
  // Deployed by the hash of its code, so nothing else can stand there; but for zkSync. Source: npm @uniswap/permit2-sdk
  addresses: { [PERMIT2]: CHAINS.map(({ id }) => id).filter(id => id !== 324) },
  functions: [
    on(
      'approve(address token, address spender, uint160 amount, uint48 expiration)',
      ([token, spender, amount]) => approve(token, spender, amount),
    ),
    on(
      `permit(address owner, (${details} details, address spender, uint256 sigDeadline) permitSingle, bytes signature)`,
      ([, single]) =>
        approve(single.details.token, single.spender, single.details.amount, single.sigDeadline),
    ),
    on(
      `permit(address owner, (${details}[] details, address spender, uint256 sigDeadline) permitBatch, bytes signature)`,
      ([, batch]) =>
        batch.details.length > 64
          ? undefined
          : batch.details.map(item => approve(item.token, batch.spender, item.amount, batch.sigDeadline)),
    ),
    on(
      'transferFrom(address from, address to, uint160 amount, address token)',
      ([, recipient, amount, token]) => ({
        kind: 'transfer',
        give: [give(token, amount)],
        recipient,
      }),
    ),
    ...['', ', bytes32 witness, string witnessType'].map(tail =>
      on(
        `permit${tail && 'Witness'}TransferFrom(${permit}, ${transfer}${tail}, bytes signature)` as 'f(((address token, uint256 amount) permitted, uint256 nonce, uint256 deadline) permit, (address to, uint256 requestedAmount) details, address owner, bytes signature)',
        ([{ permitted, deadline }, item]) => ({
          kind: 'transfer',
          give: [give(permitted.token, item.requestedAmount)],
          recipient: item.to,
          deadlineS: deadline,
        }),
      ),
    ),
  ],
})

const isPermit2 = ({ domain }: TypedDataRequest) => isSameAddress(domain.verifyingContract, PERMIT2)

function allowance(item: Fields, spender: Address, deadlineS: bigint | undefined): Draft | undefined {
  const [token, amount] = [addressIn(item.token), uintOf(item.amount)]
  return token && amount !== undefined ? { ...approve(token, spender, amount), deadlineS } : undefined
}

/** All or none: a batch of which one part cannot be read is not understood. */
function allowances(
  items: readonly Fields[] | undefined,
  spender: Address | undefined,
  deadlineS: bigint | undefined,
) {
  if (!items?.length || !spender) return undefined
  const drafts = items.map(item => allowance(item, spender, deadlineS))
  return drafts.every(draft => draft !== undefined) ? drafts : undefined
}

const listOf = (value: unknown): Fields[] | undefined =>
  Array.isArray(value) ? itemsOf(value) : [fieldsOf(value)]

/** A signature that lets someone move tokens with no transaction of the holder. */
export const permit2Allowance = typedDecoder({
  id: 'permit2',
  primaryTypes: ['PermitSingle', 'PermitBatch'],
  matches: isPermit2,
  decode: message =>
    allowances(listOf(message.details), addressIn(message.spender), uintOf(message.sigDeadline)),
})

/** One-shot transfers, with a witness that nobody else understood. */
export const permit2Transfer = typedDecoder({
  id: 'permit2',
  primaryTypes: [
    'PermitTransferFrom',
    'PermitBatchTransferFrom',
    'PermitWitnessTransferFrom',
    'PermitBatchWitnessTransferFrom',
  ],
  matches: request => isPermit2(request) && !isSettlerOrder(request),
  decode: (message, { primaryType }) => {
    const drafts = allowances(listOf(message.permitted), addressIn(message.spender), uintOf(message.deadline))
    if (!drafts || !primaryType.includes('Witness')) return drafts
    return drafts.map(draft => ({ ...draft, confidence: 'low' as const, reason: 'unknown-witness' }))
  },
})
