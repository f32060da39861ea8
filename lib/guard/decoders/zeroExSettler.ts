import { type Address, type Hex, isSameAddress, ZERO_ADDRESS } from '../../core/address.ts'
import { callDecoder, decodeParameters, on } from '../abi.ts'
import type { TypedDataRequest } from '../decoder.ts'
import { approval, coin, type Draft, get, give, orSender } from '../draft.ts'
import { addressIn, fieldsOf, typedDecoder, uintOf } from '../message.ts'

// Source: 0xProject/0x-settler:src/allowanceholder/AllowanceHolder.sol, src/Settler.sol, src/SettlerAbstract.sol

const slippageArgs = '(address recipient, address buyToken, uint256 minAmountOut) slippage'
const execute = `${slippageArgs}, bytes[] actions, bytes32 zidAndAffiliate`
/** `execute` and `executeMetaTxn` of every Settler release. */
const INNER = ['0x1fff991f', '0xfd3ad6d4']

interface Slippage {
  recipient: Address
  buyToken: Address
  minAmountOut: bigint
}

/**
 * With neither token nor minimum the Settler checks nothing: what arrives is in the actions alone. And that it is a
 * Settler who may take the tokens, only the chain knows: any contract can be called like one, and keep what it takes.
 */
function bought({ recipient, buyToken, minAmountOut }: Slippage): Partial<Draft> {
  return {
    receive: [get(buyToken, minAmountOut)],
    recipient,
    confidence: 'low',
    reason: buyToken === ZERO_ADDRESS ? 'terms-in-actions' : 'unknown-contract',
  }
}

function slippageOf(data: Hex): Slippage | undefined {
  if (!INNER.includes(data.slice(0, 10).toLowerCase())) return undefined
  return decodeParameters(execute, `0x${data.slice(10)}`)?.[0]
}

/** The Settler's address changes with every release; the AllowanceHolder in front of it lets it take the tokens. */
export const zeroExAllowanceHolder = callDecoder({
  id: '0x-settler',
  // Source: 0xProject/0x-settler:README.md
  addresses: {
    '0x0000000000001ff3684f28c67538d4d072c22734': [
      1, 10, 56, 100, 130, 137, 143, 146, 999, 8453, 9745, 34443, 42161, 43114, 57073, 59144, 80094, 81457,
      534352,
    ],
    '0x0000000000005e88410ccdfade4a5efae4b49562': [5000],
  },
  functions: [
    on(
      'exec(address operator, address token, uint256 amount, address target, bytes data)',
      (args, { from }) => {
        const [operator, token, amount, target, data] = args
        // Who may take the tokens is who is called: that one can be vouched for.
        const slippage = isSameAddress(operator, target) ? slippageOf(data) : undefined
        const sold = [give(coin(token), amount)]
        if (!slippage) return { kind: 'swap', give: sold, confidence: 'low', reason: 'unknown-inner-call' }
        const { receive, recipient, ...doubt } = bought(slippage)
        return {
          kind: 'swap',
          give: sold,
          receive: receive?.map(leg => ({ ...leg, token: leg.token && coin(leg.token) })),
          recipient: recipient && orSender(recipient, from),
          approval: approval(token, operator, amount),
          ...doubt,
        }
      },
    ),
  ],
})

/** A Settler called directly. */
export const zeroExSettler = callDecoder({
  id: '0x-settler',
  addresses: {},
  functions: [
    on(`execute(${execute})`, ([slippage], { valueWei }) => ({
      kind: 'swap',
      give: valueWei > 0n ? [give(coin(ZERO_ADDRESS), valueWei)] : [],
      ...bought(slippage),
    })),
  ],
})

export const isSettlerOrder = ({ message }: TypedDataRequest) => 'slippageAndActions' in message

/** What a relayer later sends as `executeMetaTxn`. */
export const zeroExSettlerMetatxn = typedDecoder({
  id: '0x-settler-metatxn',
  primaryTypes: ['PermitWitnessTransferFrom'],
  matches: isSettlerOrder,
  decode(message) {
    const permitted = fieldsOf(message.permitted)
    const witness = fieldsOf(message.slippageAndActions)
    const [token, recipient, buyToken] = [permitted.token, witness.recipient, witness.buyToken].map(addressIn)
    const [amount, minAmountOut] = [permitted.amount, witness.minAmountOut].map(uintOf)
    if (!token || amount === undefined || !recipient || !buyToken || minAmountOut === undefined)
      return undefined
    return {
      kind: 'swap',
      give: [give(token, amount)],
      approval: approval(token, addressIn(message.spender), amount),
      deadlineS: uintOf(message.deadline),
      ...bought({ recipient, buyToken, minAmountOut }),
    }
  },
})
