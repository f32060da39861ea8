import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { each, viewsOf } from './view.ts'

const CHAIN = 43114
const queue = viewsOf(
  CHAIN,
  '0x61f908D4992a790A2792D3C36850B4b9eB5849A3',
  'ggAVAX withdrawQueue',
  parseAbi([
    'struct UnstakeRequest { address requester; uint256 shares; uint256 expectedAssets; uint48 requestTime; uint48 claimableTime; uint48 expirationTime; uint256 allocatedFunds; }',
    'function getRequestsByOwner(address user, uint256 offset, uint256 limit) view returns (uint256[])',
    'function getRequestInfo(uint256 requestId) view returns (UnstakeRequest)',
    'function canClaimRequest(uint256 requestId) view returns (bool)',
  ]),
)

/** Requests of ggAVAX: the amount is fixed when they are made; paid when AVAX is there, until each expires. */
export const hyphaWithdrawals = defineWithdrawals({
  id: 'hypha',
  protocolId: 'hypha',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account }) {
    const { ids, now } = yield* ask(
      combine({ ids: queue('getRequestsByOwner', [account, 0n, 0n]), now: momentOn(CHAIN) }),
    )
    const { asked, ready } = yield* ask(
      combine({
        asked: each(ids.map(id => queue('getRequestInfo', [id]))),
        ready: each(ids.map(id => queue('canClaimRequest', [id]))),
      }),
    )
    const requests = asked.map((one, index): WithdrawalRequest => {
      const { shares, expectedAssets, requestTime, claimableTime, expirationTime, allocatedFunds } = one
      const isClaimable = ready[index] ?? false
      const isLost = now.timestampS >= expirationTime
      const isSettled = allocatedFunds > 0n && !isLost
      return {
        id: String(ids[index]),
        tokenId: 'ggavax',
        tokenWei: shares,
        payout: 'AVAX',
        askedWei: expectedAssets,
        paysWei: isSettled ? allocatedFunds : undefined,
        state: isClaimable ? 'claimable' : isSettled ? 'finalised' : 'pending',
        requestedAtS: requestTime,
        expected: isClaimable
          ? undefined
          : isLost
            ? { wait: 'expired' }
            : { fromS: claimableTime, wait: isSettled ? 'delay' : 'liquidity' },
        expiresAtS: isLost ? undefined : expirationTime,
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['multisig-labs/gogopool:contracts/contract/WithdrawQueue.sol'],
})
