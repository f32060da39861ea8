import type { Address } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { Account, Accounts } from '../../messaging/schemas/accounts.ts'

const MOST_PER_HOST = 5
const MOST_SEEN = 20

interface Claim {
  accounts: readonly Address[]
  host: string
  /** `signing`: the page asked to sign from them, which a wallet allows only for its own. */
  kind: 'connected' | 'signing'
  nowS: UnixS
}

/**
 * What a page says of the person's accounts is a claim: at most 5 a site and 20 in all, counted once confirmed or once
 * the page asked to sign from them. One that was removed stays removed. Pure.
 */
export function withSeen(known: Accounts, { accounts, host, kind, nowS }: Claim): Accounts {
  let { watched } = known
  for (const address of accounts) {
    if (known.removed.includes(address)) continue
    const old = watched.find(account => account.address === address)
    if (old) {
      if (kind === 'signing' && !old.isConfirmed)
        watched = watched.map(one => (one === old ? { ...one, isConfirmed: true } : one))
      continue
    }
    const seen = watched.filter(account => account.origin === 'seen')
    const fromHost = seen.filter(account => account.seenOn === host).length
    if (seen.length >= MOST_SEEN || fromHost >= MOST_PER_HOST) continue
    const account: Account = {
      address,
      origin: 'seen',
      seenOn: host,
      addedAtS: nowS,
      isConfirmed: kind === 'signing',
    }
    watched = [...watched, account]
  }
  return watched === known.watched ? known : { ...known, watched }
}
