import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { each, viewsOf } from './view.ts'

const CHAIN = 999
const manager = viewsOf(
  CHAIN,
  '0x393D0B87Ed38fc779FD9611144aE649BA6082109',
  'kHYPE stakingManager',
  parseAbi([
    'struct WithdrawalRequest { uint256 hypeAmount; uint256 kHYPEAmount; uint256 kHYPEFee; uint256 timestamp; }',
    'function nextWithdrawalId(address user) view returns (uint256)',
    'function withdrawalRequests(address user, uint256 id) view returns (WithdrawalRequest)',
    'function withdrawalDelay() view returns (uint256)',
  ]),
)
/** The newest are looked at: one that is paid leaves an empty place. */
const NEWEST = 50

/** Requests of kHYPE: the amount is settled when they are made, its fee taken; then a delay. */
export const kinetiqWithdrawals = defineWithdrawals({
  id: 'kinetiq',
  protocolId: 'kinetiq',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account }) {
    const { next, delay, now } = yield* ask(
      combine({
        next: manager('nextWithdrawalId', [account]),
        delay: manager('withdrawalDelay', []),
        now: momentOn(CHAIN),
      }),
    )
    const first = Math.max(0, Number(next) - NEWEST)
    const ids = Array.from({ length: Number(next) - first }, (_, index) => BigInt(first + index))
    const asked = yield* ask(each(ids.map(id => manager('withdrawalRequests', [account, id]))))
    const requests = asked.flatMap(
      ({ hypeAmount, kHYPEAmount, kHYPEFee, timestamp }, index): WithdrawalRequest[] => {
        if (hypeAmount === 0n) return []
        const fromS = Number(timestamp + delay)
        const isClaimable = now.timestampS >= fromS
        return [
          {
            id: String(ids[index]),
            tokenId: 'khype',
            tokenWei: kHYPEAmount + kHYPEFee,
            payout: 'HYPE',
            askedWei: hypeAmount,
            paysWei: hypeAmount,
            state: isClaimable ? 'claimable' : 'pending',
            requestedAtS: Number(timestamp),
            expected: isClaimable ? undefined : { fromS, wait: 'delay' },
          },
        ]
      },
    )
    return { requests, missing: 0 }
  },
  sources: ['code-423n4/2025-04-kinetiq:src/StakingManager.sol'],
})
