import { parseAbi } from '../../core/abi.ts'
import { isSameAddress } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { namedAtS } from './nft.ts'
import { idsOf, less, min } from './terms.ts'
import { each, viewsOf } from './view.ts'

const MANAGER = '0x080b3a41390b357Ad7e8097644d1DEDf57AD3375'
const manager = viewsOf(
  1,
  MANAGER,
  'LsETH redeemManager',
  parseAbi([
    'struct RedeemRequest { uint256 amount; uint256 maxRedeemableEth; address recipient; uint256 height; address initiator; }',
    'struct WithdrawalEvent { uint256 amount; uint256 withdrawnEth; uint256 height; }',
    'function getRedeemRequestDetails(uint32 redeemRequestId) view returns (RedeemRequest)',
    'function resolveRedeemRequests(uint32[] redeemRequestIds) view returns (int64[])',
    'function getWithdrawalEventDetails(uint32 withdrawalEventId) view returns (WithdrawalEvent)',
    'function getWithdrawalEventCount() view returns (uint256)',
  ]),
)
/** A request that many withdrawals served is followed through so many of them. */
const MOST_EVENTS = 20

/**
 * Requests of LsETH. Reported withdrawals serve them in turn, a large one in parts: what a claim pays now may be a
 * part, and the rest goes on waiting. Each part pays the lower of its withdrawal's rate and the rate at the request.
 */
export const liquidCollectiveWithdrawals = defineWithdrawals({
  id: 'liquid-collective',
  protocolId: 'liquid-collective',
  chainId: 1,
  isBound: true,
  log: {
    address: MANAGER,
    // RequestedRedeem(address indexed recipient, uint256 height, uint256 amount, uint256 maxRedeemableEth, uint32 id)
    topic: '0x9a1bb960783a8679f42036f0c1fe89288fd279ed545a19f86bd284c72947b187',
    accountAt: 1,
    id: { word: 3 },
    isCounted: false,
  },
  *requestsOf({ account, candidates, before }) {
    const ids = idsOf(
      candidates.map(({ id }) => id),
      before.map(BigInt),
    ).map(Number)
    if (ids.length === 0) return { requests: [], missing: 0 }
    const { details, events, count } = yield* ask(
      combine({
        details: each(ids.map(id => manager('getRedeemRequestDetails', [id]))),
        events: manager('resolveRedeemRequests', [ids]),
        count: manager('getWithdrawalEventCount', []),
      }),
    )
    const requests: WithdrawalRequest[] = []
    for (const [index, one] of details.entries()) {
      const id = ids[index] ?? 0
      if (!isSameAddress(one.recipient, account)) continue
      const isPaid = one.amount === 0n
      if (isPaid && !before.includes(String(id))) continue
      const served = yield* servedOf(one, Number(events[index] ?? -1n), Number(count))
      const isServed = served.paysWei > 0n
      const promised = one.amount === 0n ? 0n : (one.maxRedeemableEth * served.tokenWei) / one.amount
      requests.push({
        id: String(id),
        tokenId: 'lseth',
        payout: 'ETH',
        ...(!isPaid && { tokenWei: one.amount, askedWei: one.maxRedeemableEth }),
        ...(isServed && {
          paysWei: served.paysWei,
          less: less(promised, served.paysWei, 'rate-at-finalisation'),
        }),
        state: isPaid ? 'claimed' : isServed ? 'claimable' : 'pending',
        requestedAtS: namedAtS(candidates, BigInt(id)),
        expected: isPaid || isServed ? undefined : { wait: 'exits' },
      })
    }
    return { requests, missing: 0 }
  },
  sources: ['liquid-collective/liquid-collective-protocol:contracts/src/RedeemManager.1.sol'],
})

interface Asked {
  amount: bigint
  maxRedeemableEth: bigint
  height: bigint
}

/** How much of a request the reported withdrawals serve from its first event on, and what that pays. */
function* servedOf(
  asked: Asked,
  first: number,
  count: number,
): Inquiry<{ tokenWei: bigint; paysWei: bigint }> {
  let left = { ...asked }
  let paysWei = 0n
  for (let id = first; first >= 0 && left.amount > 0n && id < Math.min(count, first + MOST_EVENTS); id++) {
    const event = yield* ask(manager('getWithdrawalEventDetails', [id]))
    const matched = min(left.amount, event.height + event.amount - left.height)
    const ether = (matched * event.withdrawnEth) / event.amount
    const pays = min(ether, (matched * left.maxRedeemableEth) / left.amount)
    paysWei += pays
    left = {
      amount: left.amount - matched,
      maxRedeemableEth: left.maxRedeemableEth - pays,
      height: left.height + matched,
    }
  }
  return { tokenWei: asked.amount - left.amount, paysWei }
}
