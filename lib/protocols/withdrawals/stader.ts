import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { less, timeOfBlock } from './terms.ts'
import { each, viewsOf } from './view.ts'

const manager = viewsOf(
  1,
  '0x9F0491B32DBce587c50c4C43AB303b06478193A7',
  'Stader userWithdrawManager',
  parseAbi([
    'function getRequestIdsByUser(address owner) view returns (uint256[])',
    'function userWithdrawRequests(uint256 requestId) view returns (address owner, uint256 ethXAmount, uint256 ethExpected, uint256 ethFinalized, uint256 requestBlock)',
    'function nextRequestIdToFinalize() view returns (uint256)',
  ]),
)
const config = viewsOf(
  1,
  '0x4ABEF2263d5A5ED582FC9A9789a41D85b68d69DB',
  'StaderConfig',
  parseAbi(['function getMinBlockDelayToFinalizeWithdrawRequest() view returns (uint256)']),
)

/** Requests of ETHx. Settled in turn at the lower of two rates; a pause stops new requests and settling, not claims. */
export const staderWithdrawals = defineWithdrawals({
  id: 'stader-ethx',
  protocolId: 'stader',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const { ids, next, delay, now } = yield* ask(
      combine({
        ids: manager('getRequestIdsByUser', [account]),
        next: manager('nextRequestIdToFinalize', []),
        delay: config('getMinBlockDelayToFinalizeWithdrawRequest', []),
        now: momentOn(1),
      }),
    )
    const asked = yield* ask(each(ids.map(id => manager('userWithdrawRequests', [id]))))
    const requests = ids.map((id, index): WithdrawalRequest => {
      const [, tokenWei, askedWei, finalized = 0n, requestBlock = 0n] = asked[index] ?? []
      const isFinal = id < next
      const paysWei = isFinal ? finalized : undefined
      return {
        id: String(id),
        tokenId: 'ethx',
        tokenWei,
        payout: 'ETH',
        askedWei,
        paysWei,
        less: less(askedWei, paysWei, 'rate-at-finalisation'),
        state: isFinal ? 'claimable' : 'pending',
        requestedBlock: requestBlock,
        expected: isFinal ? undefined : { fromS: timeOfBlock(requestBlock + delay, now), wait: 'exits' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['stader-labs/ethx:contracts/UserWithdrawalManager.sol'],
})
