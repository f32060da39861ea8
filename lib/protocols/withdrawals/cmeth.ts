import { parseAbi } from '../../core/abi.ts'
import type { Address } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { DAY_S } from '../../core/time.ts'
import { WAD } from '../../core/wad.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { inWindow, less, min } from './terms.ts'
import { viewsOf } from './view.ts'

const METH: Address = '0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa'
const delayed = viewsOf(
  1,
  '0x12Be34bE067Ebd201f6eAf78a861D90b2a66B113',
  'cmETH delayedWithdraw',
  parseAbi([
    'function withdrawRequests(address account, address asset) view returns (bool allowThirdPartyToComplete, uint16 maxLoss, uint40 maturity, uint96 shares, uint96 exchangeRateAtTimeOfRequest)',
    'function withdrawAssets(address asset) view returns (bool allowWithdraws, uint32 withdrawDelay, uint32 completionWindow, uint128 outstandingShares, uint16 withdrawFee, uint16 maxLoss)',
    'function isPaused() view returns (bool)',
  ]),
)
const accountant = viewsOf(
  1,
  '0x6049Bd892F14669a4466e46981ecEd75D610a2eC',
  'cmETH accountant',
  parseAbi(['function getRateInQuoteSafe(address quote) view returns (uint256)']),
)
/** Of a window that is not set. */
const DEFAULT_WINDOW_S = 7 * DAY_S

/**
 * The request of cmETH: an account has one at a time, and asking for more sets its time anew. It pays mETH at the lower
 * of two rates, less a fee, within a window; after that the tokens must be taken back.
 */
export const cmethWithdrawals = defineWithdrawals({
  id: 'cmeth',
  protocolId: 'mantle',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const { asked, terms, isPaused, rate, now } = yield* ask(
      combine({
        asked: delayed('withdrawRequests', [account, METH]),
        terms: delayed('withdrawAssets', [METH]),
        isPaused: delayed('isPaused', []),
        // Reverts while the accountant is paused.
        rate: optional(accountant('getRateInQuoteSafe', [METH])),
        now: momentOn(1),
      }),
    )
    const [, , maturity, shares, rateThen] = asked
    const [isAllowed, , windowS, , feeBps] = terms
    if (shares === 0n) return { requests: [], missing: 0 }
    const untilS = maturity + (windowS || DEFAULT_WINDOW_S)
    const within = inWindow(maturity, untilS, now.timestampS, isAllowed && !isPaused && rate !== undefined)
    const net = shares - (shares * BigInt(feeBps)) / 10_000n
    const askedWei = (net * rateThen) / WAD
    const isDue = within.state !== 'pending' && rate !== undefined
    const paysWei = isDue ? (net * min(rate, rateThen)) / WAD : undefined
    const request: WithdrawalRequest = {
      id: String(maturity),
      tokenId: 'cmeth',
      tokenWei: shares,
      payout: 'mETH',
      askedWei,
      paysWei,
      less: less(askedWei, paysWei, 'rate-at-claim'),
      ...within,
    }
    return { requests: [request], missing: 0 }
  },
  sources: [
    'mantle-xyz/cMETH-boring-vault:src/base/Roles/DelayedWithdraw.sol',
    'mantle-xyz/cMETH-boring-vault:deployments/MantleCmETHDeployment.json',
  ],
})
