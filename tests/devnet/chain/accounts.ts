import type { Address, Hex } from 'viem'
import { toHex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** The ten keys that anvil and every test wallet know. Account 0 has the history. */
export interface DevAccount {
  address: Address
  privateKey: Hex
}

const MNEMONIC = 'test test test test test test test test test test test junk'

export const ACCOUNTS: readonly DevAccount[] = Array.from({ length: 10 }, (_, addressIndex) => {
  const account = mnemonicToAccount(MNEMONIC, { addressIndex })
  return { address: account.address, privateKey: toHex(account.getHdKey().privateKey!) }
})
