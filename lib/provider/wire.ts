/** What page script and bridge say over their private port. Lists, because the page can change no index of them. */

/** One request, as the page script copied it. */
export interface Claim {
  method: string
  params: unknown
  chainId?: number | undefined
  accounts?: string[] | undefined
  wallet?: { name: string; rdns: string } | undefined
  isAgain?: boolean | undefined
}

export interface Seen {
  accounts: string[]
  chainId?: number | undefined
}

export type Found = 'provider' | 'unpatchable'

export type ToBridge =
  | ['ask', id: string, claim: Claim]
  | ['drop', id: string]
  | ['seen', seen: Seen]
  | ['found', found: Found]
  | ['unreadable']
  | ['ping']

export type ToPage = ['off'] | ['pong'] | ['done', id: string, decision: 'pass' | 'cancel']

/** The event that hands the port over, once, synchronously, before any script of the page. */
export const HANDSHAKE = 'mooring:port'
