import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { each, viewsOf } from './view.ts'

const MaticX = viewsOf(
  1,
  '0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645',
  'MaticX',
  parseAbi([
    'struct WithdrawalRequest { uint256 validatorNonce; uint256 requestEpoch; address validatorAddress; }',
    'function getUserWithdrawalRequests(address user) view returns (WithdrawalRequest[])',
    'function getSharesAmountOfUserWithdrawalRequest(address user, uint256 idx) view returns (uint256)',
    'function paused() view returns (bool)',
  ]),
)
const stakeManager = viewsOf(
  1,
  '0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908',
  'Polygon stakeManager',
  parseAbi(['function epoch() view returns (uint256)', 'function withdrawalDelay() view returns (uint256)']),
)

/**
 * Requests of MaticX on Ethereum, one a validator that POL was taken from. Polygon counts their wait in checkpoints,
 * whose time nothing tells. What one pays is told by the validator's shares, one POL each as long as none is slashed.
 */
export const maticxWithdrawals = defineWithdrawals({
  id: 'stader-maticx',
  protocolId: 'stader',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const { asked, isPaused, epoch, delay } = yield* ask(
      combine({
        asked: MaticX('getUserWithdrawalRequests', [account]),
        isPaused: MaticX('paused', []),
        epoch: stakeManager('epoch', []),
        delay: stakeManager('withdrawalDelay', []),
      }),
    )
    const amounts = yield* ask(
      each(
        asked.map((_, index) => MaticX('getSharesAmountOfUserWithdrawalRequest', [account, BigInt(index)])),
      ),
    )
    const requests = asked.map(
      ({ validatorNonce, requestEpoch, validatorAddress }, index): WithdrawalRequest => {
        const isReady = epoch >= requestEpoch + delay
        const isClaimable = isReady && !isPaused
        return {
          // Places in the list shift with every claim; each validator numbers what it owes.
          id: `${validatorNonce}-${validatorAddress.slice(2, 8)}`,
          tokenId: 'maticx',
          payout: 'POL',
          askedWei: amounts[index],
          state: isClaimable ? 'claimable' : isReady ? 'finalised' : 'pending',
          expected: isClaimable ? undefined : { wait: isReady ? 'paused' : 'delay' },
        }
      },
    )
    return { requests, missing: 0 }
  },
  sources: ['stader-labs/maticX:contracts/MaticX.sol', 'stader-labs/maticX:mainnet-deployment-info.json'],
})
