import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { namedAtS, ticketsOf, transferLog } from './nft.ts'
import { less } from './terms.ts'
import { each, viewsOf } from './view.ts'

const QUEUE = '0xfDC69e6BE352BD5644C438302DE4E311AAD5565b'
const NAME = 'Frax redemptionQueueV2'
const FEE_PRECISION = 1_000_000n
const queue = viewsOf(
  1,
  QUEUE,
  NAME,
  parseAbi([
    'function nftInformation(uint256 nftId) view returns (bool hasBeenRedeemed, uint64 maturity, uint120 amount, uint64 redemptionFee, uint120 ttlEthRequestedSnapshot)',
    'function canRedeem(uint256 nftId, uint120 partialAmount, bool revertIfFalse) view returns (bool isRedeemable, uint120 maxAmountRedeemable)',
  ]),
)

/** Tickets need their maturity and ether in the queue: a mature one without ether is settled, but cannot be claimed. */
export const fraxWithdrawals = defineWithdrawals({
  id: 'frax',
  protocolId: 'frax',
  chainId: 1,
  log: transferLog(QUEUE),
  *requestsOf(asker) {
    const { held, burnt, missing } = yield* ticketsOf(1, QUEUE, NAME, asker)
    // A ticket that was paid out keeps nothing of what it was.
    const claimed = burnt.map(
      (id): WithdrawalRequest => ({ id: String(id), tokenId: 'frxeth', payout: 'ETH', state: 'claimed' }),
    )
    if (held.length === 0) return { requests: claimed, missing }
    const { tickets, redeems, now } = yield* ask(
      combine({
        tickets: each(held.map(id => queue('nftInformation', [id]))),
        redeems: each(held.map(id => queue('canRedeem', [id, 0n, false]))),
        now: momentOn(1),
      }),
    )
    const open = held.map((id, index): WithdrawalRequest => {
      const [, maturity = 0n, amount = 0n, fee = 0n] = tickets[index] ?? []
      const [isRedeemable = false] = redeems[index] ?? []
      const isMature = now.timestampS >= Number(maturity)
      const paysWei = amount - (amount * fee) / FEE_PRECISION
      return {
        id: String(id),
        tokenId: 'frxeth',
        tokenWei: amount,
        payout: 'ETH',
        askedWei: amount,
        paysWei,
        less: less(amount, paysWei, 'fee'),
        state: isRedeemable ? 'claimable' : isMature ? 'finalised' : 'pending',
        requestedAtS: namedAtS(asker.candidates, id),
        expected: isRedeemable
          ? undefined
          : isMature
            ? { wait: 'liquidity' }
            : { fromS: Number(maturity), wait: 'delay' },
      }
    })
    return { requests: [...open, ...claimed], missing }
  },
  sources: [
    'FraxFinance/frxETH-v2-public:src/contracts/frxeth-redemption-queue-v2/FraxEtherRedemptionQueueCore.sol',
  ],
})
