/** Part of a Vite plugin: what is needed of it here. */
interface Transform {
  name: string
  enforce: 'pre'
  transform(code: string, id: string): string | undefined
}

const DECODERS = /\/lib\/guard\/decoders\//
/** Where contracts are asked, and their answers taken by place, as viem gives them. */
const ASKED = /\/lib\/(?:chains|tokens|protocols|markets|venues|services)\//
/** `on('name(type argument, …)', …)` of lib/guard/abi, written out whole. */
const SIGNATURE = /(\bon\(\s*)(['`])(\w+\((?:(?!\2)[^$\\])*\))\2/g
/** The same of `decodeParameters('type argument, …', …)`. */
const LIST = /(\bdecodeParameters\(\s*)(['`])((?:(?!\2)[^$\\])*)\2/g
/** `'function name(type argument, …) view returns (type answer, …)'`, as `parseAbi` reads it. */
const FUNCTION = /(['`])(function \w+)\(([^'`$]*?)\)((?: \w+)*?)(?: returns \(([^'`$]*)\))?\1/g

/**
 * For the build of the background: leaves out what the arguments and answers of functions are called, which decoders
 * and readings take by their place. The names inside structs stay: those are taken by name.
 */
export function withoutNames(): Transform {
  return {
    name: 'without-names',
    enforce: 'pre',
    transform(code, id) {
      if (ASKED.test(id)) return code.replace(FUNCTION, bareFunction)
      if (!DECODERS.test(id)) return undefined
      return code
        .replace(LIST, (_, before, quote, list) => `${before}${quote}${typesOf(list)}${quote}`)
        .replace(SIGNATURE, (_, before, quote, signature) => `${before}${quote}${bare(signature)}${quote}`)
    },
  }
}

function bareFunction(
  _: string,
  quote: string,
  name: string,
  inputs: string,
  kind: string,
  outputs: string | undefined,
): string {
  const answers = outputs === undefined ? '' : ` returns (${typesOf(outputs)})`
  return `${quote}${name}(${typesOf(inputs)})${kind}${answers}${quote}`
}

function bare(signature: string): string {
  const start = signature.indexOf('(') + 1
  return `${signature.slice(0, start)}${typesOf(signature.slice(start, -1))})`
}

function typesOf(list: string): string {
  const types = argumentsOf(list).map(argument => {
    const end = argument.lastIndexOf(')') + 1
    const [type = ''] = argument.slice(end).split(/\s/)
    return argument.slice(0, end).replace(/,\s+/g, ',') + type
  })
  return types.join(',')
}

/** Parts between the commas that stand in no struct. */
function argumentsOf(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of list) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map(part => part.trim())
}
