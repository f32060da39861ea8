import { parseAbi } from '../../core/abi.ts'
import type { Address } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { WAD } from '../../core/wad.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest, type Withdrawals } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { inWindow } from './terms.ts'
import { viewsOf } from './view.ts'

const abi = parseAbi([
  'struct UnlockRequest { uint256 startedAt; uint256 shareAmount; }',
  'function getUnlockRequestCount(address user) view returns (uint256)',
  'function getPaginatedUnlockRequests(address user, uint256 from, uint256 to) view returns (UnlockRequest[] requests, uint256[] exchangeRates)',
  'function cooldownPeriod() view returns (uint256)',
  'function redeemPeriod() view returns (uint256)',
  'function paused() view returns (bool)',
])

interface Unlocks extends Pick<Withdrawals, 'id' | 'protocolId' | 'chainId' | 'sources'> {
  contract: Address
  name: string
  tokenId: string
  payout: string
}

/**
 * Requests of sAVAX and of what was made of its code: a cool-down, then a window to claim in at the rate of the window's
 * beginning. What is not claimed in it must be taken back and asked for again.
 */
export function unlocks({ contract, name, tokenId, payout, ...list }: Unlocks): Withdrawals {
  const { chainId } = list
  const views = viewsOf(chainId, contract, name, abi)
  return defineWithdrawals({
    ...list,
    isBound: true,
    *requestsOf({ account }) {
      const first = yield* ask(
        combine({
          count: views('getUnlockRequestCount', [account]),
          coolDown: views('cooldownPeriod', []),
          window: views('redeemPeriod', []),
          isPaused: views('paused', []),
          now: momentOn(chainId),
        }),
      )
      // Asked for an empty list, the contract reverts.
      if (first.count === 0n) return { requests: [], missing: 0 }
      const [asked, rates] = yield* ask(views('getPaginatedUnlockRequests', [account, 0n, first.count]))
      const requests = asked.map(({ startedAt, shareAmount }, index): WithdrawalRequest => {
        const fromS = Number(startedAt + first.coolDown)
        const untilS = fromS + Number(first.window)
        const rate = rates[index] ?? 0n
        return {
          // Places in the list shift with every claim; two of one block are told apart by their order.
          id: `${startedAt}-${asked.slice(0, index).filter(one => one.startedAt === startedAt).length}`,
          tokenId,
          tokenWei: shareAmount,
          payout,
          // A rate never stands beneath one.
          paysWei: rate >= WAD ? (shareAmount * rate) / WAD : undefined,
          ...inWindow(fromS, untilS, first.now.timestampS, !first.isPaused),
          requestedAtS: Number(startedAt),
        }
      })
      return { requests, missing: 0 }
    },
  })
}
