import { getAddress, isAddress, toFunctionSelector } from 'viem'
import { findChain } from '@/lib/chains/index.ts'
import { findProtocol } from '@/lib/protocols/index.ts'
import { findToken, findTokenAt } from '@/lib/tokens/index.ts'

export interface NewToken {
  id: string
  symbol: string
  name: string
  chainId: number
  address: string
  protocol: string
  underlying: string
  /** `getRate()`, `convertToAssets(uint256)`: asked for one token where it takes an amount. Empty: one for one. */
  rate: string
  /** Contract of the rate when it is not the token itself. */
  rateContract: string | undefined
  isInverted: boolean
  sources: readonly string[]
}

/** Says what is wrong with an entry before anything is written. Empty: nothing. */
export function problemsOf(token: NewToken): string[] {
  const { id, address, chainId, rate, sources, rateContract } = token
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : [`--id ${id}: lower case letters, digits and hyphens`]),
    ...(findToken(id) ? [`--id ${id}: there is one already`] : []),
    ...(findChain(chainId) ? [] : [`--chain ${chainId}: no such chain in lib/chains`]),
    ...(isAddress(address, { strict: false }) ? [] : [`--address ${address}: no address`]),
    ...(findTokenAt(chainId, address)
      ? [`--address ${address}: this is ${findTokenAt(chainId, address)?.id}`]
      : []),
    ...(rateContract && !isAddress(rateContract, { strict: false })
      ? [`--rate-contract ${rateContract}: no address`]
      : []),
    ...(rate === '' || /^\w+\((uint256)?\)$/.test(rate)
      ? []
      : [`--rate ${rate}: a signature without or with one uint256`]),
    ...(sources.length > 0 ? [] : ['--source: name at least one place, as owner/repository:path']),
    ...sources
      .filter(source => !/^[\w.-]+\/[\w.-]+:\S+$/.test(source))
      .map(source => `--source ${source}: write it as owner/repository:path`),
  ]
}

/** The text of lib/tokens/<symbol>.ts. */
export function tokenFile(token: NewToken): string {
  const { id, symbol, name, chainId, underlying, protocol, sources } = token
  const kind = readingKindOf(token)
  return `import { at, defineToken } from './defineToken.ts'
import { ${kind} } from './rates.ts'

export const ${identifier(symbol)} = defineToken({
  id: ${quote(id)},
  symbol: ${quote(symbol)},
  name: ${quote(name)},
  decimals: 18,
  kind: 'lst',
  underlying: ${quote(underlying)},
  accrual: '${token.rate === '' ? 'none' : 'value-accruing'}',
  protocol: ${quote(protocol)},
  homeChainId: ${chainId},
  addresses: {
    ${chainId}: at(${[getAddress(token.address), ...sources].map(quote).join(', ')}),
  },
  exchangeRate: ${rateOf(token, kind)},
  status: 'active',
  leave: 'swap',
  sources: [${quote(sources[0] ?? '')}],
})
`
}

function readingKindOf({ rate, isInverted }: NewToken): string {
  if (rate === '') return 'atPar'
  if (isInverted) return 'invertedRate'
  return rate.endsWith('(uint256)') ? 'rateOfOne' : 'rateCall'
}

function rateOf({ rate, chainId, address, rateContract, symbol }: NewToken, kind: string): string {
  if (rate === '') return kind
  const to = quote(getAddress(rateContract ?? address))
  return `${kind}({
    chainId: ${chainId},
    to: ${to},
    selector: '${toFunctionSelector(rate)}',
    label: ${quote(`${symbol} ${rate}`)},
  })`
}

/** index.ts with one import and one entry more. */
export function withToken(index: string, { symbol }: NewToken): string {
  const name = identifier(symbol)
  const imported = index.replace(
    /((?:^import .*\n)+)/m,
    block => `${block}import { ${name} } from './${name}.ts'\n`,
  )
  return imported.replace(/(TOKENS: readonly Token\[\] = \[[^\]]*)\]/, `$1  ${name},\n]`)
}

/** The file of a protocol with the token in it: one line in a known one, else a new one. */
export function protocolFile(known: string | undefined, { id, protocol, sources }: NewToken): string {
  const line = `    ${/^\w+$/.test(id) ? id : quote(id)}: { redemption: 'market' },\n`
  if (known) return known.replace(/^ {2}tokens: \{\n/m, match => match + line)
  return `import { defineProtocol } from './defineProtocol.ts'

export const ${identifier(protocol)} = defineProtocol({
  id: ${quote(protocol)},
  name: ${quote(protocol)},
  tokens: {
${line}  },
  sources: [${quote(sources[0] ?? '')}],
})
`
}

/** index.ts of the protocols with one more, unless it is there. */
export function withProtocol(index: string, { protocol }: NewToken): string {
  if (findProtocol(protocol)) return index
  const name = identifier(protocol)
  const imported = index.replace(
    /((?:^import .*\n)+)/m,
    block => `${block}import { ${name} } from './${name}.ts'\n`,
  )
  return imported.replace(/(PROTOCOLS: readonly Protocol\[\] = \[[^\]]*)\]/, `$1  ${name},\n]`)
}

/** `st-yETH` is called stYETH, `rocket-pool` rocketPool. */
export function identifier(text: string): string {
  const joined = text.replace(
    /[^A-Za-z0-9]+(.)?/g,
    (_, letter: string | undefined) => letter?.toUpperCase() ?? '',
  )
  return /^[0-9]/.test(joined) ? `token${joined}` : joined
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
