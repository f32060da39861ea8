import { parseAbi } from '../../core/abi.ts'
import { type Address, NATIVE } from '../../core/address.ts'
import { ask, type Inquiry } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { timeOfBlock } from './terms.ts'
import { each, viewsOf } from './view.ts'

const manager = viewsOf(
  1,
  '0x62De59c08eB5dAE4b7E6F7a8cAd3006d6965ec16',
  'Kelp withdrawalManager',
  parseAbi([
    'function userAssociatedNonces(address asset, address user) view returns (uint128 begin, uint128 end)',
    'function getUserWithdrawalRequest(address asset, address user, uint256 userIndex) view returns (uint256 rsETHAmount, uint256 expectedAssetAmount, uint256 withdrawalStartBlock, uint256 userNonce)',
    'function nextLockedNonce(address asset) view returns (uint256)',
    'function withdrawalDelayBlocks() view returns (uint256)',
    'function paused() view returns (bool)',
  ]),
)

/** What rsETH is paid out in, one queue each. */
const ASSETS: readonly { symbol: string; address: Address }[] = [
  { symbol: 'ETH', address: NATIVE },
  { symbol: 'stETH', address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84' },
  { symbol: 'ETHx', address: '0xA35b1B31Ce002FBF2058D22F30f95D405200A15b' },
]

/**
 * Requests of rsETH. The operators unlock them in turn and then write what is paid over what was expected: what was
 * asked for is known only of requests that were seen before. A claim needs a number of blocks since the request too.
 */
export const kelpWithdrawals = defineWithdrawals({
  id: 'kelp',
  protocolId: 'kelp',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const requests: WithdrawalRequest[] = []
    const counts = yield* ask(
      combine({
        queues: each(ASSETS.map(({ address }) => manager('userAssociatedNonces', [address, account]))),
        locked: each(ASSETS.map(({ address }) => manager('nextLockedNonce', [address]))),
      }),
    )
    for (const [index, { symbol, address }] of ASSETS.entries()) {
      const [begin = 0n, end = 0n] = counts.queues[index] ?? []
      const length = Number(end - begin)
      if (length > 0)
        requests.push(...(yield* inAsset(account, symbol, address, length, counts.locked[index] ?? 0n)))
    }
    return { requests, missing: 0 }
  },
  sources: ['Kelp-DAO/LRT-rsETH:contracts/LRTWithdrawalManager.sol'],
})

function* inAsset(
  account: Address,
  payout: string,
  asset: Address,
  length: number,
  locked: bigint,
): Inquiry<WithdrawalRequest[]> {
  const indexes = Array.from({ length }, (_, index) => BigInt(index))
  const { asked, delay, isPaused, now } = yield* ask(
    combine({
      asked: each(indexes.map(index => manager('getUserWithdrawalRequest', [asset, account, index]))),
      delay: manager('withdrawalDelayBlocks', []),
      isPaused: manager('paused', []),
      now: momentOn(1),
    }),
  )
  return asked.map(([tokenWei, amount, startBlock, nonce]): WithdrawalRequest => {
    const isUnlocked = nonce < locked
    const readyBlock = startBlock + delay
    const isDue = now.block >= readyBlock
    const isClaimable = isUnlocked && isDue && !isPaused
    return {
      id: `${payout}-${nonce}`,
      tokenId: 'rseth',
      tokenWei,
      payout,
      ...(isUnlocked ? { paysWei: amount } : { askedWei: amount }),
      state: isClaimable ? 'claimable' : isUnlocked ? 'finalised' : 'pending',
      requestedBlock: startBlock,
      expected: isClaimable
        ? undefined
        : !isDue
          ? { fromS: timeOfBlock(readyBlock, now), wait: isUnlocked ? 'delay' : 'operator' }
          : { wait: isUnlocked ? 'paused' : 'operator' },
    }
  })
}
