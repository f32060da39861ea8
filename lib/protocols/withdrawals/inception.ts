import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { viewsOf } from './view.ts'

const pool = viewsOf(
  1,
  '0x46199cAa0e453971cedf97f926368d9E5415831a',
  'inETH restakingPool',
  parseAbi([
    'function getTotalUnstakesOf(address recipient) view returns (uint256)',
    'function claimableOf(address claimer) view returns (uint256)',
  ]),
)
const common = { tokenId: 'ineth', payout: 'ETH' } as const

/** What inETH owes an account, as two sums: the contract adds up what waits and what can be claimed. */
export const inceptionWithdrawals = defineWithdrawals({
  id: 'inception',
  protocolId: 'inception',
  chainId: 1,
  isBound: true,
  *requestsOf({ account }) {
    const { waitingWei, readyWei } = yield* ask(
      combine({
        waitingWei: pool('getTotalUnstakesOf', [account]),
        readyWei: pool('claimableOf', [account]),
      }),
    )
    const requests: WithdrawalRequest[] = []
    if (waitingWei > 0n)
      requests.push({
        ...common,
        id: 'waiting',
        askedWei: waitingWei,
        state: 'pending',
        expected: { wait: 'operator' },
      })
    if (readyWei > 0n)
      requests.push({ ...common, id: 'ready', askedWei: readyWei, paysWei: readyWei, state: 'claimable' })
    return { requests, missing: 0 }
  },
  sources: ['inceptionlrt/smart-contracts:projects/restaking-pool/contracts/RestakingPool.sol'],
})
