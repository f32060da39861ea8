import type { AbiParameter, ParseAbi, ParseAbiItem, ParseAbiParameters } from 'viem'

const FUNCTION = /^function (\w+)\((.*?)\)(?: (pure|view|payable))?(?: returns ?\((.*)\))?$/
const STRUCT = /^struct (\w+) \{(.*)\}$/
/** A type or a tuple, how often it is listed, what it is called. */
const PARAMETER = /^(?:(\w+)|\((.*)\))((?:\[\d*\])*)(?: (\w+))?$/

/** What structs are made of, by their name. */
type Structs = ReadonlyMap<string, string>
const NO_STRUCTS: Structs = new Map()

/**
 * ABIs from signatures as Solidity writes them: functions, and the structs that they name. What viem's own makes of
 * them, in a tenth of the code, as all of them are ours: only the types are viem's. Throws TypeError for anything else.
 */
export function parseAbi<const S extends readonly string[]>(signatures: S): ParseAbi<S> {
  const structs = new Map(
    signatures.flatMap(one => {
      const [, name, fields] = STRUCT.exec(one) ?? []
      return name !== undefined && fields !== undefined ? [[name, fields] as const] : []
    }),
  )
  return signatures
    .filter(one => !STRUCT.test(one))
    .map(one => functionOf(one, structs)) as unknown as ParseAbi<S>
}

/** One function, without structs that have names. */
export function parseAbiItem<const S extends string>(signature: S): ParseAbiItem<S> {
  return functionOf(signature, NO_STRUCTS) as unknown as ParseAbiItem<S>
}

export function parseAbiParameters<const S extends string>(list: S): ParseAbiParameters<S> {
  return parametersOf(list, NO_STRUCTS) as unknown as ParseAbiParameters<S>
}

function functionOf(signature: string, structs: Structs) {
  const [isOne, name, inputs = '', stateMutability = 'nonpayable', outputs = ''] =
    FUNCTION.exec(signature) ?? []
  if (!isOne) throw new TypeError(`no function: ${signature}`)
  return {
    type: 'function',
    name,
    stateMutability,
    inputs: parametersOf(inputs, structs),
    outputs: parametersOf(outputs, structs),
  }
}

function parametersOf(list: string, structs: Structs): AbiParameter[] {
  return partsOf(list, ',').map(one => parameterOf(one, structs))
}

function parameterOf(text: string, structs: Structs): AbiParameter {
  const [isOne, own, tuple, listed = '', called] = PARAMETER.exec(text) ?? []
  if (!isOne) throw new TypeError(`no parameter: ${text}`)
  const name = called === undefined ? {} : { name: called }
  const struct = own === undefined ? undefined : structs.get(own)
  if (own !== undefined && struct === undefined)
    return { type: `${own}${/^u?int$/.test(own) ? '256' : ''}${listed}`, ...name }
  const components =
    struct === undefined
      ? parametersOf(tuple ?? '', structs)
      : partsOf(struct, ';').map(one => parameterOf(one, structs))
  return { type: `tuple${listed}`, components, ...name }
}

/** What stands between the signs that are in no tuple; nothing of what is empty. */
function partsOf(list: string, sign: ',' | ';'): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of list) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (letter === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}
