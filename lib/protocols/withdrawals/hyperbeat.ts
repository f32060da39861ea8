import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { idsOf } from './terms.ts'
import { each, viewsOf } from './view.ts'

const CHAIN = 999
const manager = viewsOf(
  CHAIN,
  '0x9d0B0877b9f2204CF414Ca7862E4f03506822538',
  'beHYPE withdrawManager',
  parseAbi([
    'struct WithdrawalEntry { address user; uint256 beHypeAmount; uint256 hypeAmount; bool claimed; }',
    'function getUserUnclaimedWithdrawals(address user) view returns (uint256[])',
    'function getWithdrawalQueue(uint256 index) view returns (WithdrawalEntry)',
    'function lastFinalizedIndex() view returns (uint256)',
    'function paused() view returns (bool)',
  ]),
)

/** Requests of beHYPE: the amount is fixed when they are made, then they are settled in turn. A pause holds claims too. */
export const hyperbeatWithdrawals = defineWithdrawals({
  id: 'hyperbeat',
  protocolId: 'hyperbeat',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account, before }) {
    const { open, last, isPaused } = yield* ask(
      combine({
        open: manager('getUserUnclaimedWithdrawals', [account]),
        last: manager('lastFinalizedIndex', []),
        isPaused: manager('paused', []),
      }),
    )
    const ids = idsOf(open, before.map(BigInt))
    const entries = yield* ask(each(ids.map(id => manager('getWithdrawalQueue', [id]))))
    const requests = entries.map(({ beHypeAmount, hypeAmount, claimed }, index): WithdrawalRequest => {
      const id = ids[index] ?? 0n
      const isFinal = id <= last
      const isClaimable = !claimed && isFinal && !isPaused
      return {
        id: String(id),
        tokenId: 'behype',
        tokenWei: beHypeAmount,
        payout: 'HYPE',
        askedWei: hypeAmount,
        paysWei: hypeAmount,
        state: claimed ? 'claimed' : isClaimable ? 'claimable' : isFinal ? 'finalised' : 'pending',
        expected: claimed || isClaimable ? undefined : { wait: isFinal ? 'paused' : 'operator' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: [
    'etherfi-protocol/beHYPE:src/WithdrawManager.sol',
    'etherfi-protocol/beHYPE:config/production.json',
  ],
})
