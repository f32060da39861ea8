import { parseAbi } from '../../core/abi.ts'
import type { Address } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { WAD } from '../../core/wad.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { less, min } from './terms.ts'
import { each, viewsOf } from './view.ts'

const abi = parseAbi([
  'struct WithdrawalRequest { uint256 amount; uint256 feeAtRequestTime; uint256 redemptionRateAtRequestTime; uint256 creationTimestamp; bool processed; bytes data; }',
  'struct Finalization { uint64 startIndex; uint64 endIndex; uint96 redemptionRate; }',
  'function withdrawalRequestsForOwner(address owner) view returns (uint256[] withdrawalIndexes, WithdrawalRequest[] requests)',
  'function withdrawalRequestIsFinalized(uint256 index) view returns (bool)',
  'function findFinalizationForTokenId(uint256 tokenId) view returns (uint256)',
  'function getFinalization(uint256 finalizationId) view returns (Finalization)',
])
/** Parts of the whole that a fee is told in. yieldnest/yieldnest-protocol:src/WithdrawalQueueManager.sol */
const FEE_PRECISION = 1_000_000n

/** A queue's requests, each a ticket that can be given away: paid at the lower of two rates, less the fee of the request. */
function queueOf(id: string, tokenId: string, address: Address, name: string) {
  const queue = viewsOf(1, address, name, abi)
  return defineWithdrawals({
    id,
    protocolId: 'yieldnest',
    chainId: 1,
    *requestsOf({ account }) {
      const [ids, asked] = yield* ask(queue('withdrawalRequestsForOwner', [account]))
      if (ids.length === 0) return { requests: [], missing: 0 }
      const { finals, found } = yield* ask(
        combine({
          finals: each(ids.map(id => queue('withdrawalRequestIsFinalized', [id]))),
          found: each(ids.map(id => optional(queue('findFinalizationForTokenId', [id])))),
        }),
      )
      const rates = yield* ask(each(found.map(id => optional(queue('getFinalization', [id ?? 0n])))))
      const requests = asked.map((one, index): WithdrawalRequest => {
        const isFinal = finals[index] ?? false
        const rate = found[index] === undefined ? undefined : rates[index]?.redemptionRate
        const askedWei = net(one.amount, one.redemptionRateAtRequestTime, one.feeAtRequestTime)
        const paysWei =
          isFinal && rate !== undefined
            ? net(one.amount, min(rate, one.redemptionRateAtRequestTime), one.feeAtRequestTime)
            : undefined
        return {
          id: String(ids[index]),
          tokenId,
          tokenWei: one.amount,
          payout: 'ETH',
          askedWei,
          paysWei,
          less: less(askedWei, paysWei, 'rate-at-finalisation'),
          state: isFinal ? 'claimable' : 'pending',
          requestedAtS: Number(one.creationTimestamp),
          expected: isFinal ? undefined : { wait: 'operator' },
        }
      })
      return { requests, missing: 0 }
    },
    sources: [
      'yieldnest/yieldnest-protocol:src/WithdrawalQueueManager.sol',
      'yieldnest/yieldnest-protocol:script/ContractAddresses.sol',
    ],
  })
}

export const yieldNestWithdrawals = queueOf(
  'yieldnest',
  'yneth',
  '0x0BC9BC81aD379810B36AD5cC95387112990AA67b',
  'ynETH withdrawalQueueManager',
)

/** Counted in ether, paid in what its vault holds of the tokens behind it. */
export const ynlsdeWithdrawals = queueOf(
  'yieldnest-ynlsde',
  'ynlsde',
  '0x8Face3283E20b19d98a7a132274B69C1304D60b4',
  'ynLSDe withdrawalQueueManager',
)

function net(tokenWei: bigint, rateWad: bigint, fee: bigint): bigint {
  const gross = (tokenWei * rateWad) / WAD
  return gross - (gross * fee) / FEE_PRECISION
}
