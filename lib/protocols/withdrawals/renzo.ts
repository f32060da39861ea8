import { encodeAbiParameters, type Hex, keccak256 } from 'viem'
import { parseAbi, parseAbiParameters } from '../../core/abi.ts'
import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import { ask } from '../../core/inquiry.ts'
import { combine, optional } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { type Moment, momentOn } from './moment.ts'
import { less, min } from './terms.ts'
import { each, viewsOf } from './view.ts'

const queue = viewsOf(
  1,
  '0x5efc9D10E42FB517456f4ac41EB5e2eBe42C8918',
  'Renzo withdrawQueue',
  parseAbi([
    'function getOutstandingWithdrawRequests(address user) view returns (uint256)',
    'function withdrawRequests(address user, uint256 index) view returns (address collateralToken, uint256 withdrawRequestID, uint256 amountToRedeem, uint256 ezETHLocked, uint256 createdAt)',
    'function withdrawQueued(bytes32 withdrawHash) view returns (bool queued, uint256 fillAt)',
    'function ethWithdrawQueue() view returns (uint256 queuedWithdrawToFill, uint256 queuedWithdrawFilled)',
    'function erc20WithdrawQueue(address asset) view returns (uint256 queuedWithdrawToFill, uint256 queuedWithdrawFilled)',
    'function calculateAmountToRedeem(uint256 amount, address assetOut) view returns (uint256[][] operatorDelegatorTokenTVLs, uint256 amountToRedeem)',
    'function coolDownPeriod() view returns (uint256)',
    'function riskOracleMiddleware() view returns (address)',
    'function paused() view returns (bool)',
  ]),
)
const riskAbi = parseAbi([
  'function withdrawCooldownPeriod() view returns (uint256)',
  'function withdrawClaimPaused() view returns (bool)',
])

/** A longer cool-down and a pause that the risk oracle may order; versions before it have neither. */
function riskOf(oracle: Address) {
  const views = viewsOf(1, oracle, 'Renzo riskOracleMiddleware', riskAbi)
  return combine({
    coolDown: views('withdrawCooldownPeriod', []),
    isPaused: views('withdrawClaimPaused', []),
  })
}
const STETH = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const HASHED = parseAbiParameters('(address, uint256, uint256, uint256, uint256), address')

/** What `withdrawRequests` answers. */
type Asked = readonly [Address, bigint, bigint, bigint, bigint]

/**
 * Requests of ezETH, paid in ether or another asset of the queue. They need their cool-down, and those that found no
 * buffer their place in the queue too. Nothing is settled before the claim, which pays the lower of then and now.
 */
export const renzoWithdrawals = defineWithdrawals({
  id: 'renzo',
  protocolId: 'renzo',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const first = yield* ask(
      combine({
        count: queue('getOutstandingWithdrawRequests', [account]),
        coolDown: queue('coolDownPeriod', []),
        isPaused: queue('paused', []),
        oracle: optional(queue('riskOracleMiddleware', [])),
        now: momentOn(1),
      }),
    )
    const indexes = Array.from({ length: Number(first.count) }, (_, index) => BigInt(index))
    if (indexes.length === 0) return { requests: [], missing: 0 }
    const asked: readonly Asked[] = yield* ask(
      each(indexes.map(index => queue('withdrawRequests', [account, index]))),
    )
    const told = yield* ask(
      combine({
        queued: each(asked.map(one => queue('withdrawQueued', [hashOf(one, account)]))),
        filled: each(asked.map(([asset]) => filledOf(asset))),
        today: each(asked.map(([asset, , , locked]) => queue('calculateAmountToRedeem', [locked, asset]))),
      }),
    )
    const risk = first.oracle && (yield* ask(riskOf(first.oracle)))
    const coolDownS = Number(max(first.coolDown, risk?.coolDown ?? 0n))
    const isPaused = first.isPaused || risk?.isPaused === true
    const requests = asked.map((one, index): WithdrawalRequest => {
      const [isQueued = false, fillAt = 0n] = told.queued[index] ?? []
      const isFilled = !isQueued || fillAt <= (told.filled[index]?.[1] ?? 0n)
      const today = told.today[index]?.[1]
      return requestOf(one, { isFilled, isPaused, coolDownS, today, now: first.now })
    })
    return { requests, missing: 0 }
  },
  sources: ['Renzo-Protocol/contracts-public:contracts/Withdraw/WithdrawQueue.sol'],
})

interface Terms {
  isFilled: boolean
  isPaused: boolean
  coolDownS: number
  today: bigint | undefined
  now: Moment
}

function requestOf(asked: Asked, { isFilled, isPaused, coolDownS, today, now }: Terms): WithdrawalRequest {
  const [asset, id, askedWei, locked, createdAt] = asked
  const readyS = Number(createdAt) + coolDownS
  const isClaimable = isFilled && !isPaused && now.timestampS >= readyS
  const paysWei = today === undefined ? undefined : min(askedWei, today)
  return {
    id: String(id),
    tokenId: 'ezeth',
    tokenWei: locked,
    payout: isSameAddress(asset, NATIVE) ? 'ETH' : isSameAddress(asset, STETH) ? 'stETH' : asset,
    askedWei,
    paysWei,
    less: less(askedWei, paysWei, 'rate-at-claim'),
    state: isClaimable ? 'claimable' : 'pending',
    requestedAtS: Number(createdAt),
    expected: isClaimable
      ? undefined
      : now.timestampS < readyS
        ? { fromS: readyS, wait: 'delay' }
        : { wait: isFilled ? 'paused' : 'liquidity' },
  }
}

/** How far the queue of an asset is filled. */
function filledOf(asset: Address) {
  return isSameAddress(asset, NATIVE) ? queue('ethWithdrawQueue', []) : queue('erc20WithdrawQueue', [asset])
}

/** The key under which the queue keeps a request's place. */
function hashOf(asked: Asked, user: Address): Hex {
  return keccak256(encodeAbiParameters(HASHED, [asked, user]))
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}
