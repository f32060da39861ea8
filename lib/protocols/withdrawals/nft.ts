import { parseAbi } from '../../core/abi.ts'
import { type Address, isSameAddress } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import type { Reading } from '../../core/reading.ts'
import { combine, optional } from '../readings.ts'
import type { Asker, Candidate, RequestLog } from './defineWithdrawals.ts'
import { idsOf } from './terms.ts'
import { each, viewsOf } from './view.ts'

const abi = parseAbi([
  'function balanceOf(address owner) view returns (uint256)',
  'function ownerOf(uint256 tokenId) view returns (address)',
])

/** Transfer(address,address,uint256) of ERC-721: all three are topics. */
export function transferLog(address: Address): RequestLog {
  return {
    address,
    topic: '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef',
    accountAt: 2,
    id: { topic: 3 },
    isCounted: true,
  }
}

/**
 * The tickets of a queue that are an account's now, wherever they came from: what it was given away is not among
 * them, what it got is. `burnt`: was the account's at the last reading and exists no more, which in these queues only
 * a claim does. A balance above what the candidates explain says how many are still to be found.
 */
export function* ticketsOf(chainId: number, nft: Address, name: string, asker: Asker) {
  const views = viewsOf(chainId, nft, name, abi)
  const { account, candidates, before } = asker
  const ids = idsOf(
    candidates.map(({ id }) => id),
    before.map(BigInt),
  )
  const { balance, owners } = yield* ask(
    combine<{ balance: bigint; owners: (Address | undefined)[] }>({
      balance: views('balanceOf', [account]),
      // A burnt one has no owner: the call reverts.
      owners: each(ids.map((id): Reading<Address | undefined> => optional(views('ownerOf', [id])))),
    }),
  )
  const held = ids.filter((_, index) => isSameAddress(owners[index], account))
  const burnt = ids.filter((id, index) => owners[index] === undefined && before.includes(String(id)))
  return { held, burnt, missing: Number(balance) - held.length }
}

/** When an id was first named to the account: asked for, or received. */
export function namedAtS(candidates: readonly Candidate[], id: bigint): number | undefined {
  return candidates.find(one => one.id === id)?.atS
}
