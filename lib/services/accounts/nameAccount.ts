import type { Address } from '../../core/address.ts'
import type { AddAccountIo } from './addAccount.ts'
import { withEnsName } from './change.ts'
import { reverseName } from './reverseName.ts'

/** Calls an account by its name on chain, where it has one. Only of accounts that the person chose to watch. */
export async function nameAccount(io: AddAccountIo, address: Address): Promise<void> {
  const name = await reverseName(io.rpc, address)
  if (name !== undefined) await io.accounts.update(known => withEnsName(known, address, name))
}
