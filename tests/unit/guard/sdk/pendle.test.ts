import { type AbiFunction, encodeAbiParameters, parseAbiItem, toFunctionSelector, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import fixture from '../../../fixtures/pendleRouter.json'
import { randomFrom } from '../random'
import { randomValue } from '../selectors'

const ROUNDS = process.env.MOORING_LONG ? 100 : 6
const FROM = '0x00000000000000000000000000000000000a11ce'
const ROUTER = '0x888888888889758f76e7103c6cbf23abbf58f946'

/** Pendle's package has no SDK, only its contracts (94 MB with what they need): their ABI, with random arguments. */
const functions = fixture.functions.map(signature => parseAbiItem(`function ${signature}`) as AbiFunction)

interface Struct {
  tokenIn?: string
  netTokenIn?: bigint
  tokenOut?: string
  minTokenOut?: bigint
}

const coin = (token: string | undefined) => (token === zeroAddress ? NATIVE : token)

/** What the names of the arguments say: these are the contracts' own. */
function wanted(args: Readonly<Record<string, unknown>>, isExit: boolean) {
  const entries = Object.entries(args)
  const structOf = (name: string) => args[name] as Struct | undefined
  const input = structOf('input') ?? structOf('inp')
  const output = structOf('output')
  const amountOf = (pattern: RegExp) =>
    entries.find(([name]) => pattern.test(name))?.[1] as bigint | undefined
  const sold = isExit
    ? (args.netLpIn as bigint)
    : amountOf(/^(exact(Pt|Yt|Sy)In|net(Pt|Sy|Py|Lp)In|netSyDesired|netLpToRemove)$/)
  return {
    sellToken: input && coin(input.tokenIn),
    sellAmount: input?.netTokenIn ?? sold,
    buyToken: output && coin(output.tokenOut),
    minBuyAmount: output?.minTokenOut ?? amountOf(/^min(Token|Pt|Yt|Lp|Sy|Py)Out$/),
    recipient: args.receiver ?? args.user ?? FROM,
  }
}

const KINDS: readonly [RegExp, string][] = [
  [/^swap/, 'swap'],
  [/Liquidity/, 'lp'],
  [/^mint/, 'deposit'],
  [/^(redeemDue)/, 'claim'],
  [/^(redeem|exit)/, 'redeem'],
]

describe('Pendle’s router after its own interface', () => {
  const random = randomFrom(91)

  it.each(functions)('$name', fn => {
    for (let round = 0; round < ROUNDS; round++) {
      const values = fn.inputs.map(parameter => randomValue(parameter, random))
      const args = Object.fromEntries(fn.inputs.map(({ name }, i) => [name as string, values[i]]))
      // Every other time the coin.
      const input = (args.input ?? args.inp) as Struct | undefined
      if (input && round % 2 === 0) {
        input.tokenIn = zeroAddress
        ;(input as unknown as unknown[])[0] = zeroAddress
      }
      const data = `${toFunctionSelector(fn)}${encodeAbiParameters(fn.inputs, values).slice(2)}`
      const found = inspect({
        id: 'x',
        method: 'eth_sendTransaction',
        chainId: 1,
        from: FROM,
        to: ROUTER,
        data,
      })
      const got = found.intents[0]
      // What a swap takes is for the market to say where PT, YT or SY is sold: it is told, but never for sure.
      const isUnnamed = /^swapExact(?:Pt|Yt|Sy)For/.test(fn.name)
      expect({ confidence: found.confidence, kind: got?.kind, protocol: got?.protocol }).toEqual({
        confidence: isUnnamed ? 'low' : 'high',
        kind: KINDS.find(([pattern]) => pattern.test(fn.name))?.[1],
        protocol: 'pendle-v4',
      })
      if (fn.name === 'swapTokensToTokens') continue
      const want = wanted(args, fn.name.startsWith('exit'))
      for (const [field, value] of Object.entries(want))
        if (value !== undefined)
          expect([fn.name, field, got?.[field as keyof typeof want]]).toEqual([fn.name, field, String(value)])
    }
  })
})
