import type { Address } from '../../core/address.ts'
import type { Intent } from '../../guard/intent.ts'
import { isKnownContract } from '../../guard/knownContracts.ts'
import { allowedOf } from '../../guard/lst.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import { findTokenAt } from '../../tokens/index.ts'
import { inTime } from './inTime.ts'

/** Each is a request of its own, so only a few are asked about. */
const MOST = 4
/** EIP-7702: the code of a person's account that follows another contract's. */
const DELEGATION = '0xef0100'

/** Who may take an LST, or is sent one, and is no contract that is known here. */
export function strangersOf(chainId: number, intents: readonly Intent[]): Address[] {
  const isOurs = (token: Address | undefined) =>
    token !== undefined && findTokenAt(chainId, token) !== undefined
  const found = intents.flatMap(intent => {
    const { kind, approval, give, recipient } = intent
    return [
      allowedOf(chainId, intent) !== undefined ? approval?.spender : undefined,
      kind === 'transfer' && give.some(({ token }) => isOurs(token)) ? recipient : undefined,
    ]
  })
  const strangers = found.filter(address => address !== undefined && !isKnownContract(chainId, address))
  return [...new Set(strangers as Address[])].slice(0, MOST)
}

/** Which of these hold a contract's code. One that was not answered in time is absent. Never rejects. */
export async function codeOf(
  rpc: Pick<Rpc, 'ask'>,
  chainId: number,
  addresses: readonly Address[],
  ms: number,
): Promise<Record<Address, boolean>> {
  const asked = addresses.map(async address => {
    const { result } = await inTime(rpc.ask(chainId, 'eth_getCode', [address, 'latest']), ms, 'eth_getCode')
    return { address, code: result }
  })
  const told = await Promise.allSettled(asked)
  return Object.fromEntries(
    told.flatMap(one =>
      one.status === 'fulfilled' && typeof one.value.code === 'string' && one.value.code.startsWith('0x')
        ? [[one.value.address, one.value.code.length > 2 && !one.value.code.startsWith(DELEGATION)]]
        : [],
    ),
  )
}
