import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { each, viewsOf } from './view.ts'

const VAULT = '0xAC0F906E433d58FA868F936E8A43230473652885'
const vault = viewsOf(
  1,
  VAULT,
  'StakeWise genesisVault',
  parseAbi([
    'function getExitQueueIndex(uint256 positionTicket) view returns (int256)',
    'function calculateExitedAssets(address receiver, uint256 positionTicket, uint256 timestamp, uint256 exitQueueIndex) view returns (uint256 leftTickets, uint256 exitedTickets, uint256 exitedAssets)',
    'function convertToAssets(uint256 shares) view returns (uint256)',
  ]),
)
/** An index past every checkpoint: what is asked for is told, nothing of it served. */
const UNSERVED = 2n ** 255n

/**
 * Exits from StakeWise's own vault, whose stake stands behind osETH. Any other vault has a queue of its own and is not
 * looked at. A ticket is a share: what waits is told at its worth of now, as nothing is promised. The rest of one that
 * was claimed in part gets a new ticket, which is not followed. A claim also needs a delay that no function tells.
 */
export const stakewiseWithdrawals = defineWithdrawals({
  id: 'stakewise',
  protocolId: 'stakewise',
  chainId: 1,
  isBound: true,
  log: {
    address: VAULT,
    // ExitQueueEntered(address indexed owner, address indexed receiver, uint256 positionTicket, uint256 shares)
    topic: '0x211091c5bf013c1230f996c3bb2bc327e3de429a3d3c356dcea9a0c858bc407f',
    accountAt: 2,
    id: { word: 0 },
    isCounted: false,
  },
  *requestsOf({ account, candidates }) {
    const indexes = yield* ask(each(candidates.map(({ id }) => vault('getExitQueueIndex', [id]))))
    const told = yield* ask(
      each(
        candidates.map(({ id, atS }, position) => {
          const index = indexes[position] ?? -1n
          // The vault keeps a request under the moment that it was made.
          return vault('calculateExitedAssets', [account, id, BigInt(atS), index < 0n ? UNSERVED : index])
        }),
      ),
    )
    const open = candidates.flatMap(({ id, atS }, position) => {
      const [left = 0n, exited = 0n, assets = 0n] = told[position] ?? []
      return left + exited > 0n ? [{ id, atS, left, exited, assets }] : []
    })
    const { worth } = yield* ask(
      combine({ worth: each(open.map(({ left }) => vault('convertToAssets', [left]))) }),
    )
    const requests = open.map(({ id, atS, left, exited, assets }, index): WithdrawalRequest => {
      const isServed = exited > 0n
      return {
        id: String(id),
        tokenId: 'oseth',
        payout: 'ETH',
        askedWei: assets + (worth[index] ?? 0n),
        paysWei: isServed ? assets : undefined,
        state: isServed ? 'claimable' : 'pending',
        requestedAtS: atS,
        expected: isServed && left === 0n ? undefined : { wait: 'exits' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: [
    'stakewise/v3-core:contracts/vaults/modules/VaultEnterExit.sol',
    'stakewise/v3-core:contracts/libraries/ExitQueue.sol',
  ],
})
