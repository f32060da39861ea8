import { getAddress } from 'viem'
import { type Address, lower } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { ResponseOf } from '../../messaging/protocol.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import { withTyped } from './change.ts'
import { type NameRpc, resolveName } from './resolveName.ts'

export interface AddAccountIo {
  rpc: NameRpc
  clock: { nowS(): UnixS }
  accounts: { update(change: (known: Accounts) => Accounts): Promise<Accounts> }
}

type Problem = Extract<ResponseOf<'accounts.add'>, { ok: false }>['problem']
type Found = { address: Address; name?: string } | { problem: Problem }

/** Watches an address or an ENS name. A mixed-case address must carry its right EIP-55 checksum. */
export async function addAccount(
  io: AddAccountIo,
  input: string,
  label: string | undefined,
): Promise<ResponseOf<'accounts.add'>> {
  const found: Found = /^0x/i.test(input) ? readAddress(input) : await resolveName(io.rpc, input)
  if ('problem' in found) return { ok: false, problem: found.problem }
  const { address } = found
  const account = {
    address,
    ...(label && { label }),
    ...(found.name !== undefined && { ensName: found.name }),
    origin: 'typed' as const,
    addedAtS: io.clock.nowS(),
    isConfirmed: true,
  }
  await io.accounts.update(known => withTyped(known, account))
  return { ok: true, address }
}

function readAddress(input: string): Found {
  if (!/^0x[0-9a-fA-F]{40}$/.test(input)) return { problem: 'not-an-address' }
  const digits = input.slice(2)
  const isMixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase()
  if (isMixed && getAddress(input) !== input) return { problem: 'bad-checksum' }
  return { address: lower(input) }
}
