import { parseAbi } from '../../core/abi.ts'
import { ask } from '../../core/inquiry.ts'
import { combine } from '../readings.ts'
import { defineWithdrawals, type WithdrawalRequest } from './defineWithdrawals.ts'
import { momentOn } from './moment.ts'
import { viewsOf } from './view.ts'

const CHAIN = 42220
const accountContract = viewsOf(
  CHAIN,
  '0x4aAD04D41FD7fd495503731C5a2579e19054C432',
  'stCELO account',
  parseAbi([
    'function getPendingWithdrawals(address beneficiary) view returns (uint256[] values, uint256[] timestamps)',
  ]),
)

/** Requests of stCELO: CELO that unlocks at a time the contract tells. Anybody may finish them for their owner. */
export const stakedCeloWithdrawals = defineWithdrawals({
  id: 'staked-celo',
  protocolId: 'staked-celo',
  chainId: CHAIN,
  isBound: true,
  *requestsOf({ account }) {
    const { pending, now } = yield* ask(
      combine({ pending: accountContract('getPendingWithdrawals', [account]), now: momentOn(CHAIN) }),
    )
    const [values, timestamps] = pending
    const requests = values.map((value, index): WithdrawalRequest => {
      const fromS = Number(timestamps[index] ?? 0n)
      const isClaimable = now.timestampS >= fromS
      return {
        id: `${fromS}-${value}`,
        tokenId: 'stcelo',
        payout: 'CELO',
        askedWei: value,
        paysWei: value,
        state: isClaimable ? 'claimable' : 'pending',
        expected: isClaimable ? undefined : { fromS, wait: 'delay' },
      }
    })
    return { requests, missing: 0 }
  },
  sources: ['celo-org/staked-celo:contracts/Account.sol'],
})
