import { encodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import { inspect } from '@/lib/guard/inspectFormat'

export const FROM = '0x00000000000000000000000000000000000a11ce'
export const OTHER = '0x0000000000000000000000000000000000000b0b'
export const ETH = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'

export interface Case {
  to: string
  /** As the registry's data writes it. */
  fn: string
  args?: readonly unknown[]
  valueWei?: bigint
  chainId?: number
  min?: bigint
  /** kind, sold token, amount, bought token, how it is bought. */
  want: readonly [string, string | null, bigint | null, string | null, string]
  /** Default the sender. */
  recipient?: string | null
}

/** One test for each call: encoded by viem after the signature, and read back as the guard prints it. */
export function understand(protocol: string, cases: readonly Case[]) {
  it.each(cases)(
    `${protocol}: $fn at $to`,
    ({ to, fn, args = [], valueWei = 0n, chainId = 1, min, want, recipient = FROM }) => {
      const abi = parseAbi([`function ${fn}`] as readonly string[])
      const data = encodeFunctionData({ abi, args } as Parameters<typeof encodeFunctionData>[0])
      const value = `0x${valueWei.toString(16)}`
      const { intents, confidence } = inspect({
        id: 'x',
        method: 'eth_sendTransaction',
        chainId,
        from: FROM,
        to,
        value,
        data,
      })
      const [kind, sellToken, sellAmount, buyToken, buyMode] = want
      expect(intents).toHaveLength(1)
      expect({ ...intents[0], confidence }).toMatchObject({
        kind,
        protocol,
        sellToken,
        sellAmount: sellAmount?.toString() ?? null,
        buyToken,
        minBuyAmount: min?.toString() ?? null,
        buyMode,
        recipient,
        confidence: 'high',
      })
      expect(intents[0]?.flags.includes('queued-exit')).toBe(buyMode === 'queued')
      expect(intents[0]?.flags.includes('recipient-is-not-sender')).toBe(recipient === OTHER)
    },
  )
}
