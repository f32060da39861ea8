import type { Reading } from '../../core/reading.ts'
import { defineMarket, type Market } from '../defineMarket.ts'

interface Exit {
  id: string
  chainId: number
  token: string
  name: string
  /** What the protocol pays at once, fee taken; throws where its buffer does not suffice. */
  redeem: (amountIn: bigint) => Reading<bigint>
  sources: readonly string[]
}

/** What the protocol itself pays at once. No market: it is a floor under what a sale may bring. */
export function protocolExit({ redeem, ...exit }: Exit): Market {
  return defineMarket({
    ...exit,
    kind: 'protocol-exit',
    sourceClass: 'floor',
    maxAgeS: 15 * 60,
    quote: redeem,
  })
}
