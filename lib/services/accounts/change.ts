import type { Address } from '../../core/address.ts'
import type { Account, Accounts } from '../../messaging/schemas/accounts.ts'

/** Typed in by the person: watched and counted at once, also when it was removed before. */
export function withTyped(known: Accounts, account: Account): Accounts {
  const old = known.watched.find(({ address }) => address === account.address)
  const next = old ? { ...old, ...account, addedAtS: old.addedAtS } : account
  return {
    watched: old ? known.watched.map(one => (one === old ? next : one)) : [...known.watched, next],
    removed: known.removed.filter(address => address !== account.address),
  }
}

/** Gone until it is typed in again, whatever pages say. */
export function without(known: Accounts, address: Address): Accounts {
  return {
    watched: known.watched.filter(account => account.address !== address),
    removed: known.removed.includes(address) ? known.removed : [...known.removed, address],
  }
}

export function withConfirmed(known: Accounts, address: Address): Accounts {
  return {
    ...known,
    watched: known.watched.map(one => (one.address === address ? { ...one, isConfirmed: true } : one)),
  }
}

/** An empty label takes the old one away. */
export function withLabel(known: Accounts, address: Address, label: string): Accounts {
  return {
    ...known,
    watched: known.watched.map(({ label: old, ...one }) => {
      if (one.address !== address) return old === undefined ? one : { ...one, label: old }
      return label === '' ? one : { ...one, label }
    }),
  }
}
