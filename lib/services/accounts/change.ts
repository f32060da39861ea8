import type { Address } from '../../core/address.ts'
import type { Account, AccountColour, Accounts } from '../../messaging/schemas/accounts.ts'

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
  return changed(known, address, one => ({ ...one, isConfirmed: true }))
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

/** The name that the chain gives it; a name that was typed in stays. */
export function withEnsName(known: Accounts, address: Address, ensName: string): Accounts {
  return changed(known, address, one => (one.ensName === undefined ? { ...one, ensName } : one))
}

export function withColour(known: Accounts, address: Address, colour: AccountColour): Accounts {
  return changed(known, address, one => ({ ...one, colour }))
}

/** A hidden account is watched on, but shown nowhere and counted nowhere. */
export function withHidden(known: Accounts, address: Address, isHidden: boolean): Accounts {
  return changed(known, address, one => ({ ...one, isHidden }))
}

/** One place up (−1) or down (1) in the order of the list; at its end it stays. */
export function withMoved(known: Accounts, address: Address, by: -1 | 1): Accounts {
  const from = known.watched.findIndex(one => one.address === address)
  const to = from + by
  const [mine, other] = [known.watched[from], known.watched[to]]
  if (!mine || !other) return known
  const watched = [...known.watched]
  watched[from] = other
  watched[to] = mine
  return { ...known, watched }
}

function changed(known: Accounts, address: Address, change: (one: Account) => Account): Accounts {
  return { ...known, watched: known.watched.map(one => (one.address === address ? change(one) : one)) }
}
