import { type Address, type Hex, isSameAddress, lower, ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, on } from '../abi.ts'
import type { CallRequest, DecodeContext } from '../decoder.ts'
import type { Draft } from '../draft.ts'
import type { Intent } from '../intent.ts'
import { addressIn, typedDecoder, uintOf } from '../message.ts'
import { type Part, parts, unsure } from './smartAccount.ts'

// Source: safe-global/safe-smart-account:contracts/Safe.sol, contracts/libraries/MultiSend.sol

const MULTI_SEND = '0x8d80ff0a'
const MULTI_SENDS: readonly Address[] = [
  '0x9641d764fc13c8b624c04430c7356c1c7c8102e2',
  '0x40a2accbd92bca938b02010e17a5b8929b49130d',
  // Those that may delegate too: a part that does is not followed. Source: safe-global/safe-cli, safe-transaction-service
  '0x38869bf66a61cf6bdb996a6ae40d5853fd43b526',
  '0xa238cbeb142c10ef7ad8442c6d1f9e89e07e7761',
]
const DELEGATE_CALL = 1n

/** Packed one after another: operation(1) to(20) value(32) length(32) data. Undefined when the bytes do not fit. */
function unpack(packed: Hex): (Part & { operation: bigint })[] | undefined {
  const found: (Part & { operation: bigint })[] = []
  let at = 2
  while (at < packed.length) {
    if (packed.length < at + 170 || found.length >= 64) return undefined
    const word = (from: number, digits: number) => BigInt(`0x${packed.slice(at + from, at + from + digits)}`)
    const length = word(106, 64)
    const end = BigInt(at) + 170n + 2n * length
    if (end > BigInt(packed.length)) return undefined
    found.push({
      operation: word(0, 2),
      to: `0x${packed.slice(at + 2, at + 42)}`,
      valueWei: word(42, 64),
      data: `0x${packed.slice(at + 170, Number(end))}`,
    })
    at = Number(end)
  }
  return found
}

const foreignCode: Draft = { kind: 'unknown', confidence: 'none', reason: 'delegates-to-code' }

/** bytes transactions: offset, length, then the packed calls. */
function multiSendParts(data: Hex): Part[] | undefined {
  const length = data.length >= 138 ? BigInt(`0x${data.slice(74, 138)}`) : 0n
  if (length === 0n || 138n + 2n * length > BigInt(data.length)) return undefined
  const list = unpack(`0x${data.slice(138, 138 + 2 * Number(length))}`)
  return list?.every(part => part.operation !== DELEGATE_CALL) ? list : undefined
}

/** What a Safe does with one transaction: a call, or a delegate call to MultiSend. */
function execute(
  part: Part,
  operation: bigint,
  safe: Address,
  call: CallRequest,
  context: DecodeContext,
): (Draft | Intent)[] {
  if (operation !== DELEGATE_CALL) return parts([part], safe, call, context)
  const isMultiSend = MULTI_SENDS.includes(lower(part.to)) && part.data.startsWith(MULTI_SEND)
  const list = isMultiSend ? multiSendParts(part.data) : undefined
  return list?.length ? parts(list, safe, call, context) : [foreignCode]
}

/** Whether the contract called is a Safe at all, only the chain knows: told, but not for sure. */
function executeAt(part: Part, operation: number, call: CallRequest, context: DecodeContext) {
  if (!call.to) return undefined
  const found = execute(part, BigInt(operation), call.to, call, context)
  return found.flatMap(item => ('basis' in item ? unsure([item], 'unknown-contract') : [item]))
}

export const safe = callDecoder({
  id: 'safe',
  addresses: {},
  functions: [
    on(
      'execTransaction(address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, bytes signatures)',
      ([to, valueWei, data, operation], call, context) =>
        executeAt({ to, valueWei, data }, operation, call, context),
    ),
    on(
      'execTransactionFromModule(address to, uint256 value, bytes data, uint8 operation)',
      ([to, valueWei, data, operation], call, context) =>
        executeAt({ to, valueWei, data }, operation, call, context),
    ),
    on('multiSend(bytes transactions)', (_args, call, context) => {
      // Called rather than delegated to, MultiSend acts in its own name: only what it is told can be said.
      const list = multiSendParts(call.data)
      return list?.length && call.to
        ? unsure(parts(list, call.to, call, context), 'in-anothers-name')
        : undefined
    }),
  ],
})

/** What an owner signs; the Safe is the contract that verifies it. */
export const safeTx = typedDecoder({
  id: 'safe',
  primaryTypes: ['SafeTx'],
  decode(message, { chainId, domain, from }, context) {
    const account = domain.verifyingContract
    const to = addressIn(message.to)
    const [valueWei, operation] = [message.value, message.operation].map(uintOf)
    const isRefunded = message.gasPrice !== undefined && uintOf(message.gasPrice) !== 0n
    const data = message.data
    if (!account || !to || valueWei === undefined || operation === undefined) return undefined
    if (typeof data !== 'string' || !/^0x(?:[0-9a-fA-F]{2})*$/.test(data)) return undefined
    const call: CallRequest = { type: 'call', chainId, from, to: account, valueWei: 0n, data: '0x' }
    // Sending nothing to oneself replaces a transaction of the same nonce: a refusal.
    const isRefusal = isSameAddress(to, account) && data === '0x' && valueWei === 0n
    if (isRefusal || to === ZERO_ADDRESS)
      return [{ kind: 'unknown', confidence: 'low', reason: 'cancels-order' }]
    const acts = execute({ to, valueWei, data: data.toLowerCase() as Hex }, operation, account, call, context)
    return isRefunded ? acts.flatMap(act => ('basis' in act ? unsure([act], 'more-is-paid') : act)) : acts
  },
})
