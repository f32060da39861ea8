import { useCallback } from 'react'
import { type Address, isSameAddress } from '@/lib/core/address'
import { shortAddress } from '@/lib/format/shortAddress'
import { useAccounts } from './useStores.ts'

/** What a person calls an account: their own label, its name on chain, or its address in short. */
export function useAccountName(): (address: Address) => string {
  const { watched } = useAccounts()
  return useCallback(
    address => {
      const account = watched.find(one => isSameAddress(one.address, address))
      return account?.label || account?.ensName || shortAddress(address)
    },
    [watched],
  )
}
