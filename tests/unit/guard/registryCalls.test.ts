import { type AbiFunction, encodeAbiParameters, parseAbiItem } from 'viem'
import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from './random'
import { FROM, randomValue, readData } from './selectors'

interface Call {
  address?: string
  function?: string
  selector?: string
}

interface Token {
  symbol: string
  chainId: number
  deposit: Call[] | object
  redemption?: { request?: Call[]; claim?: Call[] }
}

const tokens = readData<Token[]>('registry.draft.json')

/** Ways in and out that are read, but not surely, each with the reason. */
const UNSURE: Readonly<Record<string, string>> = {
  '56:0x79973d557cd9dd87eb61e250cc2572c990e20196':
    'that wBETH’s unwrapping contract stands at this address on BNB Chain too is inferred',
  '1:0x657d9aba1dbb59e53f9f3ecaa878447dcfc96dcb': 'a vault whose asset no source names',
}

const random = randomFrom(17)

/** Every call by which a holder goes in, asks out or claims, with random arguments. */
function callsOf({ chainId, symbol, deposit, redemption = {} }: Token) {
  const { request = [], claim = [] } = redemption
  const kinds = { deposit: Array.isArray(deposit) ? deposit : [], request, claim }
  return Object.entries(kinds).flatMap(([way, calls]) =>
    (calls as Call[]).flatMap(({ address, function: signature, selector }) => {
      if (!address || !signature || !selector) return []
      const { inputs } = parseAbiItem(`function ${signature}` as string) as AbiFunction
      const values = inputs.map(parameter => randomValue(parameter, random))
      const data = `${selector}${encodeAbiParameters(inputs, values).slice(2)}`
      const asked = {
        id: 'x',
        method: 'eth_sendTransaction',
        chainId,
        from: FROM,
        to: address,
        value: '0x64',
        data,
      }
      // Coins along with a call that takes none are doubted: it is then asked without them.
      const paid = inspect(asked)
      const result = paid.reason === 'more-is-paid' ? inspect({ ...asked, value: '0x0' }) : paid
      return [
        {
          name: `${symbol} on ${chainId}: ${way} by ${signature}`,
          way,
          place: `${chainId}:${address.toLowerCase()}`,
          result,
        },
      ]
    }),
  )
}

describe.skipIf(!tokens)('the ways in and out that registry.draft.json lists', () => {
  const calls = (tokens ?? []).flatMap(callsOf)

  it('are all read', () => {
    expect(calls.length).toBeGreaterThan(120)
    const unread = calls.filter(
      ({ result, place }) =>
        result.intents.length !== 1 ||
        (result.confidence !== 'high' && !(result.confidence === 'low' && UNSURE[place])),
    )
    expect(unread.map(({ name, result }) => `${name}: ${result.reason}`)).toEqual([])
  })

  it('are what they are listed as', () => {
    const kinds: Record<string, string[]> = {
      // Paying back what was minted against a stake frees the stake: StakeWise lists it among the requests.
      deposit: ['deposit', 'wrap', 'lend'],
      request: ['redeem', 'lend'],
      // STONE takes out what is owed and redeems more in one call.
      claim: ['claim', 'redeem'],
    }
    const wrong = calls.filter(({ way, result }) => !kinds[way]?.includes(result.intents[0]?.kind ?? ''))
    expect(wrong.map(({ name, result }) => `${name}: ${result.intents[0]?.kind}`)).toEqual([])
  })
})

if (!tokens)
  console.warn('registry.draft.json is not here: its ways in and out are skipped (set MOORING_DATA).')
