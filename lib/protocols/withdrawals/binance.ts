import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { viewsOf } from './view.ts'

const unwrap = viewsOf(
  1,
  '0x79973d557CD9dd87eb61E250cc2572c990e20196',
  'Binance unwrapToken',
  parseAbi([
    'struct WithdrawRequest { address recipient; uint256 wbethAmount; uint256 ethAmount; uint256 triggerTime; uint256 claimTime; bool allocated; }',
    'function getUserWithdrawRequests(address recipient) view returns (WithdrawRequest[])',
    'function lockTime() view returns (uint256)',
    'function paused() view returns (bool)',
  ]),
)

/** Requests of wBETH on Ethereum: the amount is settled when they are made; they need a lock time and an allocation. */
export const binanceWithdrawals = defineWithdrawals({
  id: 'binance',
  protocolId: 'binance',
  chainId: 1,
  isBound: true,
  *requestsOf({ account, before }) {
    const { asked, lock, isPaused, now } = yield* ask(
      combine({
        asked: unwrap('getUserWithdrawRequests', [account]),
        lock: unwrap('lockTime', []),
        isPaused: unwrap('paused', []),
        now: momentOn(1),
      }),
    )
    const requests = asked.flatMap((one, index): WithdrawalRequest[] => {
      const { wbethAmount, ethAmount, triggerTime, claimTime, allocated } = one
      // Two of one block are told apart by their order.
      const same = asked.slice(0, index).filter(other => other.triggerTime === triggerTime).length
      const id = `${triggerTime}-${same}`
      const isPaid = claimTime > 0n
      if (isPaid && !before.includes(id)) return []
      const fromS = Number(triggerTime + lock)
      const isDue = now.timestampS >= fromS
      const isClaimable = allocated && isDue && !isPaused
      return [
        {
          id,
          tokenId: 'wbeth',
          tokenWei: wbethAmount,
          payout: 'ETH',
          askedWei: ethAmount,
          paysWei: ethAmount,
          state: isPaid ? 'claimed' : isClaimable ? 'claimable' : allocated ? 'finalised' : 'pending',
          requestedAtS: Number(triggerTime),
          expected:
            isPaid || isClaimable
              ? undefined
              : !isDue
                ? { fromS, wait: 'delay' }
                : { wait: allocated ? 'paused' : 'liquidity' },
        },
      ]
    })
    return { requests, missing: 0 }
  },
  sources: [
    'stakestone/stone-vault-v1:contracts/interfaces/IUnwrapTokenV1ETH.sol',
    'l2beat/l2beat:packages/config/src/projects/wbeth/discovered.json',
  ],
})
