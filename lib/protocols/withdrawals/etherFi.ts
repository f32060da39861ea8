import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import type { Reading } from '../../core/reading.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { namedAtS, ticketsOf, transferLog } from './nft.ts'
import { less } from './terms.ts'
import { each, viewsOf } from './view.ts'

const NFT = '0x7d5706f6ef3F89B3951E23e557CDFBC3239D4E2c'
const NAME = 'ether.fi withdrawRequestNFT'
const requests = viewsOf(
  1,
  NFT,
  NAME,
  parseAbi([
    'struct Request { uint96 amountOfEEth; uint96 shareOfEEth; bool isValid; uint32 feeGwei; }',
    'function getRequest(uint256 requestId) view returns (Request)',
    'function isFinalized(uint256 requestId) view returns (bool)',
    'function getClaimableAmount(uint256 tokenId) view returns (uint256)',
    'function paused() view returns (bool)',
  ]),
)

/**
 * Requests of eETH and weETH, both counted in eETH. The amount is settled at finalisation; a guardian can invalidate a
 * request before that. `getClaimableAmount` reverts until a request is final, on the version that freezes the rate.
 */
export const etherFiWithdrawals = defineWithdrawals({
  id: 'ether-fi',
  protocolId: 'ether-fi',
  chainId: 1,
  log: transferLog(NFT),
  *requestsOf(asker) {
    const { held, burnt, missing } = yield* ticketsOf(1, NFT, NAME, asker)
    const claimed = burnt.map(
      (id): WithdrawalRequest => ({ id: String(id), tokenId: 'eeth', payout: 'ETH', state: 'claimed' }),
    )
    if (held.length === 0) return { requests: claimed, missing }
    const told = yield* ask(
      combine({
        requests: each(held.map(id => requests('getRequest', [id]))),
        finals: each(held.map(id => requests('isFinalized', [id]))),
        amounts: each(
          held.map((id): Reading<bigint | undefined> => optional(requests('getClaimableAmount', [id]))),
        ),
        isPaused: requests('paused', []),
      }),
    )
    const open = held.map((id, index): WithdrawalRequest => {
      const { amountOfEEth = 0n, isValid = false } = told.requests[index] ?? {}
      const isFinal = told.finals[index] ?? false
      const paysWei = isFinal ? told.amounts[index] : undefined
      const isClaimable = isFinal && isValid && !told.isPaused && paysWei !== undefined
      return {
        id: String(id),
        tokenId: 'eeth',
        tokenWei: amountOfEEth,
        payout: 'ETH',
        askedWei: amountOfEEth,
        paysWei,
        less: less(amountOfEEth, paysWei, 'rate-at-finalisation'),
        state: isClaimable ? 'claimable' : isFinal ? 'finalised' : 'pending',
        requestedAtS: namedAtS(asker.candidates, id),
        expected: isClaimable
          ? undefined
          : { wait: !isValid ? 'invalid' : isFinal && told.isPaused ? 'paused' : 'operator' },
      }
    })
    return { requests: [...open, ...claimed], missing }
  },
  sources: ['etherfi-protocol/smart-contracts:src/withdrawals/WithdrawRequestNFT.sol'],
})
