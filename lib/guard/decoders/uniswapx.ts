import type { Address } from '../../core/address.ts'
import { isAt } from '../abi.ts'
import { coin, type Draft, get, give } from '../draft.ts'
import { addressIn, type Fields, fieldsOf, itemsOf, typedDecoder, uintOf } from '../message.ts'
import { REACTORS } from './uniswapxReactor.ts'

interface Output {
  token: Address
  amount: bigint
  /** What it starts from; the same when it does not decay. */
  start: bigint
  recipient: Address
}

/** End amounts: `endAmount` (Dutch), `minAmount` (V3), `amount` (priority, limit). */
function outputOf(item: Fields): Output | undefined {
  const [token, recipient] = [addressIn(item.token), addressIn(item.recipient)]
  const amount = uintOf(item.endAmount ?? item.minAmount ?? item.amount)
  const start = uintOf(item.startAmount ?? item.amount)
  return token && recipient && amount !== undefined
    ? { token, recipient, amount, start: start ?? amount }
    : undefined
}

/** Token, most that is taken, and what it starts from, in each order's own words. */
function inputOf(witness: Fields): { token: Address; amount: bigint; start: bigint } | undefined {
  const nested = fieldsOf(witness.baseInput ?? witness.input)
  const token = addressIn(witness.inputToken ?? witness.baseInputToken ?? nested.token)
  const amount = uintOf(
    witness.inputEndAmount ??
      witness.baseInputEndAmount ??
      witness.inputAmount ??
      nested.maxAmount ??
      nested.amount,
  )
  const start = uintOf(
    witness.inputStartAmount ??
      witness.baseInputStartAmount ??
      witness.inputAmount ??
      nested.startAmount ??
      nested.amount,
  )
  return token && amount !== undefined ? { token, amount, start: start ?? amount } : undefined
}

const WITNESSES = [
  'DutchOrder',
  'ExclusiveDutchOrder',
  'V2DutchOrder',
  'V3DutchOrder',
  'PriorityOrder',
  'LimitOrder',
]

/**
 * Orders signed as a Permit2 witness: judged by their end amounts. Outputs to others are fees.
 * Source: Uniswap/UniswapX:src/lib/V2DutchOrderLib.sol, ExclusiveDutchOrderLib.sol, V3DutchOrderLib.sol, PriorityOrderLib.sol
 */
export const uniswapx = typedDecoder({
  id: 'uniswapx',
  primaryTypes: ['PermitWitnessTransferFrom'],
  // Whoever else may spend the permission need not keep to the order: it is then a permission and no more.
  matches: ({ types, message, chainId }) =>
    isAt(REACTORS, chainId, addressIn(message.spender)) &&
    (types.PermitWitnessTransferFrom?.some(
      member => member.name === 'witness' && WITNESSES.includes(member.type),
    ) ??
      false),
  decode(message, { from }): Draft | undefined {
    const witness = fieldsOf(message.witness)
    const input = inputOf(witness)
    const outputs = itemsOf(witness.outputs ?? witness.baseOutputs)?.map(outputOf)
    const swapper = from ?? addressIn(fieldsOf(witness.info).swapper)
    if (!input || !outputs?.length) return undefined
    const known = outputs.filter(output => output !== undefined)
    const own = known.filter(output => output.recipient === swapper)
    const paid = own.length > 0 ? own : known
    const first = paid[0]
    if (!first || known.length < outputs.length) return undefined
    const same = paid.filter(output => output.token === first.token && output.recipient === first.recipient)
    const amount = same.reduce((sum, output) => sum + output.amount, 0n)
    const isExactOut = input.start !== input.amount && same.every(output => output.start === output.amount)
    return {
      kind: 'swap',
      give: [give(input.token, input.amount, input.start === input.amount ? 'exact' : 'max')],
      receive: [get(coin(first.token), amount, isExactOut ? 'exact' : 'min')],
      recipient: first.recipient,
      deadlineS: uintOf(message.deadline),
      ...(same.length < paid.length ? { confidence: 'low', reason: 'several-outputs' } : {}),
    }
  },
})
