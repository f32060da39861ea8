import { parseAbi } from '../../core/abi.ts'
import type { Address } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { WAD } from '../../core/wad.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest, type Withdrawals } from './defineWithdrawals.ts'
import { namedAtS, ticketsOf, transferLog } from './nft.ts'
import { less, min } from './terms.ts'
import { each, viewsOf } from './view.ts'

const exitAbi = parseAbi([
  'function withdrawalRequests(uint256 tokenId) view returns (uint256 amount, uint256 lastTokenIdProcessed, uint256 rateWhenCreated)',
  'function getProcessedRateForTokenId(uint256 tokenId) view returns (bool isProcessed, uint256 processedRate)',
])
const accessAbi = parseAbi(['function withdrawalsPaused() view returns (bool)'])

/** swETH and rswETH have a queue of tickets each, which the operators settle in batches at the lower of two rates. */
function exitOf(tokenId: 'sweth' | 'rsweth', exit: Address, access: Address, name: string): Withdrawals {
  const tickets = viewsOf(1, exit, name, exitAbi)
  const paused = viewsOf(1, access, `${name} accessControlManager`, accessAbi)
  return defineWithdrawals({
    id: `swell-${tokenId}`,
    protocolId: 'swell',
    chainId: 1,
    log: transferLog(exit),
    *requestsOf(asker) {
      const { held, burnt, missing } = yield* ticketsOf(1, exit, name, asker)
      const claimed = burnt.map(
        (id): WithdrawalRequest => ({ id: String(id), tokenId, payout: 'ETH', state: 'claimed' }),
      )
      if (held.length === 0) return { requests: claimed, missing }
      const told = yield* ask(
        combine({
          asked: each(held.map(id => tickets('withdrawalRequests', [id]))),
          processed: each(held.map(id => tickets('getProcessedRateForTokenId', [id]))),
          isPaused: paused('withdrawalsPaused', []),
        }),
      )
      const open = held.map((id, index): WithdrawalRequest => {
        const [tokenWei = 0n, , rate = 0n] = told.asked[index] ?? []
        const [isProcessed = false, processedRate = 0n] = told.processed[index] ?? []
        const askedWei = (tokenWei * rate) / WAD
        const paysWei = isProcessed ? (tokenWei * min(rate, processedRate)) / WAD : undefined
        const isClaimable = isProcessed && !told.isPaused
        return {
          id: String(id),
          tokenId,
          tokenWei,
          payout: 'ETH',
          askedWei,
          paysWei,
          less: less(askedWei, paysWei, 'rate-at-finalisation'),
          state: isClaimable ? 'claimable' : isProcessed ? 'finalised' : 'pending',
          requestedAtS: namedAtS(asker.candidates, id),
          expected: isClaimable ? undefined : { wait: isProcessed ? 'paused' : 'operator' },
        }
      })
      return { requests: [...open, ...claimed], missing }
    },
    sources: ['SwellNetwork/v3-core-public:contracts/lst/contracts/implementations/swEXIT.sol'],
  })
}

export const swethWithdrawals = exitOf(
  'sweth',
  '0x48C11b86807627AF70a34662D4865cF854251663',
  '0x625087d72c762254a72CB22cC2ECa40da6b95EAC',
  'swEXIT',
)
export const rswethWithdrawals = exitOf(
  'rsweth',
  '0x58749C46Ffe97e4d79508a2C781C440f4756f064',
  '0x796592b2092F7E150C48643dA19Dd2F28be3333F',
  'rswEXIT',
)
