import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { each, viewsOf } from './view.ts'

const CHAIN = 146
const stS = viewsOf(
  CHAIN,
  '0xE5DA20F15420aD15DE0fa650600aFc998bbE3955',
  'stS',
  parseAbi([
    'struct WithdrawRequest { uint8 kind; uint256 validatorId; uint256 assetAmount; bool isWithdrawn; uint256 requestTimestamp; address user; }',
    'function userNumWithdraws(address user) view returns (uint256)',
    'function userWithdraws(address user, uint256 index) view returns (uint256)',
    'function getWithdrawRequest(uint256 withdrawId) view returns (WithdrawRequest)',
    'function withdrawDelay() view returns (uint256)',
    'function withdrawPaused() view returns (bool)',
  ]),
)
/** The newest are looked at. */
const NEWEST = 50
/** WithdrawKind.POOL: paid out of the contract's own pool, whatever happens to validators. */
const POOL = 0

/** Requests of stS: a delay, then the amount of the request; from a slashed validator it may be less, told at the claim only. */
export const beetsWithdrawals = defineWithdrawals({
  id: 'beets',
  protocolId: 'beets',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account, before }) {
    const { count, delay, isPaused, now } = yield* ask(
      combine({
        count: stS('userNumWithdraws', [account]),
        delay: stS('withdrawDelay', []),
        isPaused: stS('withdrawPaused', []),
        now: momentOn(CHAIN),
      }),
    )
    const first = Math.max(0, Number(count) - NEWEST)
    const places = Array.from({ length: Number(count) - first }, (_, index) => BigInt(first + index))
    const ids = yield* ask(each(places.map(place => stS('userWithdraws', [account, place]))))
    const asked = yield* ask(each(ids.map(id => stS('getWithdrawRequest', [id]))))
    const requests = asked.flatMap((one, index): WithdrawalRequest[] => {
      const id = String(ids[index])
      if (one.isWithdrawn && !before.includes(id)) return []
      const fromS = Number(one.requestTimestamp + delay)
      const isDue = now.timestampS >= fromS
      const isClaimable = isDue && !isPaused
      return [
        {
          id,
          tokenId: 'sts',
          payout: 'S',
          askedWei: one.assetAmount,
          ...(one.kind === POOL && { paysWei: one.assetAmount }),
          state: one.isWithdrawn ? 'claimed' : isClaimable ? 'claimable' : isDue ? 'finalised' : 'pending',
          requestedAtS: Number(one.requestTimestamp),
          expected:
            one.isWithdrawn || isClaimable
              ? undefined
              : isDue
                ? { wait: 'paused' }
                : { fromS, wait: 'delay' },
        },
      ]
    })
    return { requests, missing: 0 }
  },
  sources: ['beethovenxfi/sonic-staking:src/SonicStaking.sol'],
})
