import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { each, viewsOf } from './view.ts'

const CHAIN = 56
const manager = viewsOf(
  CHAIN,
  '0x3b961e83400D51e6E1AF5c450d3C7d7b80588d28',
  'BNBx stakeManager',
  parseAbi([
    'struct WithdrawalRequest { address user; bool processed; bool claimed; uint256 amountInBnbX; uint256 batchId; }',
    'struct BatchWithdrawalRequest { uint256 amountInBnb; uint256 amountInBnbX; uint256 unlockTime; address operator; bool isClaimable; }',
    'function getUserRequestIds(address user) view returns (uint256[])',
    'function getUserRequestInfo(uint256 requestId) view returns (WithdrawalRequest)',
    'function getBatchWithdrawalRequestInfo(uint256 batchId) view returns (BatchWithdrawalRequest)',
    'function paused() view returns (bool)',
  ]),
)

/** Requests of BNBx. The amount is known once their batch is undelegated; the batch then unlocks as a whole. */
export const staderBnbWithdrawals = defineWithdrawals({
  id: 'stader-bnbx',
  protocolId: 'stader',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account }) {
    const { ids, isPaused, now } = yield* ask(
      combine({
        ids: manager('getUserRequestIds', [account]),
        isPaused: manager('paused', []),
        now: momentOn(CHAIN),
      }),
    )
    const infos = yield* ask(each(ids.map(id => manager('getUserRequestInfo', [id]))))
    const batched = infos.filter(({ processed }) => processed).map(({ batchId }) => batchId)
    const found = yield* ask(each(batched.map(id => manager('getBatchWithdrawalRequestInfo', [id]))))
    const batches = new Map(batched.map((id, index) => [id, found[index]]))
    const requests = infos.map((info, index): WithdrawalRequest => {
      const batch = info.processed ? batches.get(info.batchId) : undefined
      const wei = batch && (batch.amountInBnb * info.amountInBnbX) / batch.amountInBnbX
      const isReady = batch?.isClaimable ?? false
      const unlockS = Number(batch?.unlockTime ?? 0n)
      return {
        id: String(ids[index]),
        tokenId: 'bnbx',
        tokenWei: info.amountInBnbX,
        payout: 'BNB',
        askedWei: wei,
        paysWei: wei,
        state: isReady && !isPaused ? 'claimable' : batch ? 'finalised' : 'pending',
        expected:
          isReady && !isPaused
            ? undefined
            : isReady
              ? { wait: 'paused' }
              : unlockS > now.timestampS
                ? { fromS: unlockS, wait: 'delay' }
                : { wait: 'operator' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['stader-labs/bnbX:contracts/StakeManagerV2.sol'],
})
