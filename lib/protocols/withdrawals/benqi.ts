import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { WAD } from '../../core/wad.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { viewsOf } from './view.ts'

const CHAIN = 43114
const sAVAX = viewsOf(
  CHAIN,
  '0x2b2C81e08f1Af8835a78Bb2A90AE924ACE0eA4bE',
  'sAVAX',
  parseAbi([
    'struct UnlockRequest { uint256 startedAt; uint256 shareAmount; }',
    'function getUnlockRequestCount(address user) view returns (uint256)',
    'function getPaginatedUnlockRequests(address user, uint256 from, uint256 to) view returns (UnlockRequest[] requests, uint256[] exchangeRates)',
    'function cooldownPeriod() view returns (uint256)',
    'function redeemPeriod() view returns (uint256)',
    'function paused() view returns (bool)',
  ]),
)

/**
 * Requests of sAVAX: a cool-down, then a window to claim in at the rate of the window's beginning. What is not claimed
 * in it must be taken back and asked for again.
 */
export const benqiWithdrawals = defineWithdrawals({
  id: 'benqi',
  protocolId: 'benqi',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account }) {
    const first = yield* ask(
      combine({
        count: sAVAX('getUnlockRequestCount', [account]),
        coolDown: sAVAX('cooldownPeriod', []),
        window: sAVAX('redeemPeriod', []),
        isPaused: sAVAX('paused', []),
        now: momentOn(CHAIN),
      }),
    )
    // Asked for an empty list, the contract reverts.
    if (first.count === 0n) return { requests: [], missing: 0 }
    const [asked, rates] = yield* ask(sAVAX('getPaginatedUnlockRequests', [account, 0n, first.count]))
    const requests = asked.map(({ startedAt, shareAmount }, index): WithdrawalRequest => {
      const fromS = Number(startedAt + first.coolDown)
      const untilS = fromS + Number(first.window)
      const isDue = first.now.timestampS >= fromS
      const isLost = first.now.timestampS > untilS
      const isClaimable = isDue && !isLost && !first.isPaused
      const rate = rates[index] ?? 0n
      return {
        // Places in the list shift with every claim; two of one block are told apart by their order.
        id: `${startedAt}-${asked.slice(0, index).filter(one => one.startedAt === startedAt).length}`,
        tokenId: 'savax',
        tokenWei: shareAmount,
        payout: 'AVAX',
        paysWei: rate > 0n ? (shareAmount * rate) / WAD : undefined,
        state: isClaimable ? 'claimable' : isDue && !isLost ? 'finalised' : 'pending',
        requestedAtS: Number(startedAt),
        expected: isClaimable
          ? undefined
          : isLost
            ? { wait: 'expired' }
            : isDue
              ? { wait: 'paused' }
              : { fromS, wait: 'delay' },
        expiresAtS: isLost ? undefined : untilS,
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['Benqi-fi/BENQI-Smart-Contracts:sAVAX/StakedAvax.sol'],
})
