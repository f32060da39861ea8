import { parseAbi } from '../../core/abi.ts'
import { type Address, isSameAddress } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest, type Withdrawals } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { idsOf, min } from './terms.ts'
import { each, viewsOf } from './view.ts'

const vaultAbi = parseAbi([
  'struct Request { address withdrawer; bool claimed; uint40 timestamp; uint128 amount; uint128 queued; }',
  'struct Queue { uint128 queued; uint128 claimable; uint128 claimed; uint128 nextWithdrawalIndex; }',
  'function withdrawalRequests(uint256 requestId) view returns (Request)',
  'function withdrawalQueueMetadata() view returns (Queue)',
  'function withdrawalClaimDelay() view returns (uint256)',
  'function capitalPaused() view returns (bool)',
  'function asset() view returns (address)',
])
const erc20 = parseAbi(['function balanceOf(address owner) view returns (uint256)'])

/**
 * Requests at an Origin vault. The amount is settled when they are made; a claim needs a delay and its place in the
 * queue, and sets aside by itself what the vault holds free. A vault that does not say its asset is read without that.
 */
function vaultOf(
  chainId: number,
  tokenId: string,
  vault: Address,
  payout: string,
  name: string,
): Withdrawals {
  const views = viewsOf(chainId, vault, name, vaultAbi)
  return defineWithdrawals({
    id: `origin-${tokenId}`,
    protocolId: 'origin',
    chainId,
    isBound: true,
    log: {
      address: vault,
      // WithdrawalRequested(address indexed _withdrawer, uint256 indexed _requestId, uint256 _amount, uint256 _queued)
      topic: '0x38e3d972947cfef94205163d483d6287ef27eb312e20cb8e0b13a49989db232e',
      accountAt: 1,
      id: { topic: 2 },
      isCounted: false,
    },
    *requestsOf({ account, candidates, before }) {
      const ids = idsOf(
        candidates.map(({ id }) => id),
        before.map(BigInt),
      )
      const told = yield* ask(
        combine({
          asked: each(ids.map(id => views('withdrawalRequests', [id]))),
          queue: views('withdrawalQueueMetadata', []),
          delay: views('withdrawalClaimDelay', []),
          isPaused: views('capitalPaused', []),
          asset: optional(views('asset', [])),
          now: momentOn(chainId),
        }),
      )
      const free =
        told.asset && (yield* ask(viewsOf(chainId, told.asset, `${name} asset`, erc20)('balanceOf', [vault])))
      const reach = told.queue.claimable + addable(told.queue, free)
      const requests = told.asked.flatMap((one, index): WithdrawalRequest[] => {
        const id = ids[index] ?? 0n
        const isKnown = isSameAddress(one.withdrawer, account)
        // What was paid before it was ever seen here is no news.
        if (!isKnown || (one.claimed && !before.includes(String(id)))) return []
        const readyS = one.timestamp + Number(told.delay)
        const isServed = one.queued <= reach
        const isOpen = !told.isPaused && told.delay > 0n
        const isClaimable = isServed && isOpen && told.now.timestampS >= readyS
        return [
          {
            id: String(id),
            tokenId,
            tokenWei: one.amount,
            payout,
            askedWei: one.amount,
            paysWei: one.amount,
            state: one.claimed ? 'claimed' : isClaimable ? 'claimable' : isServed ? 'finalised' : 'pending',
            requestedAtS: one.timestamp,
            expected:
              one.claimed || isClaimable
                ? undefined
                : told.now.timestampS < readyS
                  ? { fromS: readyS, wait: 'delay' }
                  : { wait: isServed ? 'paused' : 'liquidity' },
          },
        ]
      })
      return { requests, missing: 0 }
    },
    sources: ['OriginProtocol/origin-dollar:contracts/contracts/vault/VaultCore.sol'],
  })
}

/** What a claim would set aside first, of what the vault holds beyond earlier requests. */
function addable(
  queue: { queued: bigint; claimable: bigint; claimed: bigint },
  held: bigint | undefined,
): bigint {
  const spoken = queue.claimable - queue.claimed
  if (held === undefined || held <= spoken) return 0n
  return min(queue.queued - queue.claimable, held - spoken)
}

export const oethWithdrawals = vaultOf(
  1,
  'oeth',
  '0x39254033945AA2E4809Cc2977E7087BEE48bd7Ab',
  'WETH',
  'OETH vault',
)
export const superOethWithdrawals = vaultOf(
  8453,
  'superoethb',
  '0x98a0CbeF61bD2D21435f433bE4CD42B56B38CC93',
  'WETH',
  'superOETHb vault',
)
export const osWithdrawals = vaultOf(
  146,
  'os',
  '0xa3c0eCA00D2B76b4d1F170b0AB3FdeA16C180186',
  'wS',
  'OS vault',
)
